import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { today } from "./changed-content.ts";

const page = "guide/how-to-ask.md";

/** What a change of the files of the real content adds to its issues, as `file:line:column code`. */
async function issuesAfter(change: (dir: string) => Promise<unknown>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "content-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dir = path.join(folder, "content");
  await cp("content", dir, { recursive: true });
  const check = async () => {
    const { issues } = await checkContent(dir, today);
    return issues.map(({ file, line, column, code }) => {
      return `${path.relative(dir, file).split(path.sep).join("/")}:${line}:${column} ${code}`;
    });
  };
  const before = await check();
  await change(dir);
  return (await check()).filter((issue) => !before.includes(issue));
}

test.each<[name: string, file: string, bytes: string | Uint8Array, issue: string]>([
  ["Latin-1 text", page, Buffer.from("---\ntitle: Café\n---\n", "latin1"), `${page}:2:11 not-utf-8`],
  ["a NUL byte", page, "---\ntitle: A\0sk\n---\n", `${page}:2:9 binary-file`],
  ["an empty page", page, "", `${page}:1:1 empty-file`],
  ["a page of spaces", page, " \n\n", `${page}:1:1 empty-file`],
  ["an empty data file", "data/glossary.yaml", "", "data/glossary.yaml:1:1 empty-file"],
  ["a page of 2 MB", page, "a ".repeat(1_000_000), `${page}:1:1 large-file`],
  ["a picture of 2 MB", "images/desk.png", "a ".repeat(1_000_000), "images/desk.png:1:1 large-file"],
  [
    "a picture with a script",
    "images/desk.svg",
    "<svg>\n <script/></svg>",
    "images/desk.svg:2:2 active-picture",
  ],
  ["a page with capitals", "guide/How.md", "", "guide/How.md:1:1 empty-file"],
  ["a text file", "guide/notes.txt", "Notes", "guide/notes.txt:1:1 stray-file"],
  ["another ending for YAML", "data/links.yml", "a: 1", "data/links.yml:1:1 stray-file"],
  ["a file beside the folders", "notes.md", "Notes", "notes.md:1:1 stray-file"],
  ["a data file of no use", "data/links.yaml", "a: 1", "data/links.yaml:1:1 unknown-data-file"],
])("%s is one issue", async (_, file, bytes, issue) => {
  const issues = await issuesAfter(async (dir) => {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), bytes);
  });
  expect(issues).toContain(issue);
  expect(issues.filter((each) => !/:1:1 file-name$/.test(each))).toEqual([issue]);
});

test.each([
  ["a byte-order mark", (text: string) => `\uFEFF${text}`],
  ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
])("%s is accepted", async (_, change) => {
  const { readFile } = await import("node:fs/promises");
  const issues = await issuesAfter(async (dir) => {
    const file = path.join(dir, page);
    await writeFile(file, change(await readFile(file, "utf8")));
  });
  expect(issues).toEqual([]);
});

test("a hidden file is left alone", async () => {
  expect(await issuesAfter((dir) => writeFile(path.join(dir, "guide/.DS_Store"), "x"))).toEqual([]);
});

test("a data file that is missing is told by its name", async () => {
  expect(await issuesAfter((dir) => rm(path.join(dir, "data/routes.yaml")))).toEqual([
    "data/routes.yaml:1:1 missing-data-file",
  ]);
});

test("a misspelt data file is not missing as well", async () => {
  const issues = await issuesAfter(async (dir) => {
    await cp(path.join(dir, "data/routes.yaml"), path.join(dir, "data/route.yaml"));
    await rm(path.join(dir, "data/routes.yaml"));
  });
  expect(issues).toEqual(["data/route.yaml:1:1 unknown-data-file"]);
});

test("names that differ only in capitals clash, and that is all", async () => {
  const issues = await issuesAfter((dir) => cp(path.join(dir, page), path.join(dir, "guide/How-to-ask.md")));
  // Where the file system takes them for one name, there is one file.
  expect([["guide/how-to-ask.md:1:1 case-clash"], []]).toContainEqual(issues);
});

test("a guide page and a service of one name clash", async () => {
  const issues = await issuesAfter((dir) =>
    cp(path.join(dir, "services/alk-positive-inc.md"), path.join(dir, "services/how-to-ask.md")),
  );
  expect(issues).toContain("services/how-to-ask.md:1:1 slug-clash");
});

test("a page with an address of the site clashes", async () => {
  const issues = await issuesAfter((dir) =>
    cp(path.join(dir, "pages/privacy.md"), path.join(dir, "pages/search.md")),
  );
  expect(issues).toContain("pages/search.md:1:1 slug-clash");
});

test("a file name that makes no address is told", async () => {
  const issues = await issuesAfter((dir) =>
    cp(path.join(dir, "pages/privacy.md"), path.join(dir, "pages/Our privacy.md")),
  );
  expect(issues).toContain("pages/Our privacy.md:1:1 file-name");
});

test.skipIf(process.platform === "win32")("a link out of the folder is refused", async () => {
  const issues = await issuesAfter(async (dir) => {
    await writeFile(path.join(dir, "../secret.md"), "Secret");
    await rm(path.join(dir, page));
    await symlink("../../secret.md", path.join(dir, page));
  });
  expect(issues).toEqual([`${page}:1:1 outside-file`]);
});

test.skipIf(process.platform === "win32")("a link to nothing cannot be read", async () => {
  const issues = await issuesAfter(async (dir) => {
    await rm(path.join(dir, page));
    await symlink("nowhere.md", path.join(dir, page));
  });
  expect(issues).toEqual([`${page}:1:1 unreadable-file`]);
});

test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a file nobody may read is told",
  async () => {
    const issues = await issuesAfter((dir) => chmod(path.join(dir, page), 0));
    expect(issues).toEqual([`${page}:1:1 unreadable-file`]);
  },
);

test("a folder that is not there is no mistake in the content", async () => {
  await expect(checkContent("nowhere", today)).rejects.toThrow("There is no folder nowhere.");
});
