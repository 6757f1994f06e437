import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { beginCharity, starter } from "../../src/start/begin-charity.ts";
import { type BegunFile, beginContent, kindNames, withEntry } from "../../src/start/begin-content.ts";
import { typefaceNames } from "../../src/typeface/typeface-names.ts";
import { ChangedContent, today } from "../checks/changed-content.ts";

const begin = (kind: string, title: string, values = {}, copy = new ChangedContent()) =>
  beginContent(kind, { title, today, values }, copy.read().draft);

test.each(
  kindNames,
)("a %s that is begun has its errors where something is to be filled in, and nowhere else", (kind) => {
  const copy = new ChangedContent();
  const { file, text, isEntry } = begin(kind, "Waiting: for “Łódź”", {}, copy) as BegunFile;
  expect(file).toMatch(isEntry ? /^data\/[a-z]+\.yaml$/ : /^[a-z]+\/waiting-for-lodz\.md$/);
  copy.put(file, isEntry ? withEntry(copy.text(file), text) : text);
  const errors = copy.check().issues.filter(({ severity }) => severity === "error");
  const lines = copy.text(file).split("\n");
  expect(errors.filter((issue) => !issue.file.endsWith(file))).toEqual([]);
  expect(errors.map(({ code }) => code)).toContain("wrong-value");
  for (const { line, message } of errors) {
    expect(lines[line - 1], message).toMatch(/^(?: *[\w-]+:(?: \[\])?|-|##)$/);
  }
  const empty = lines.flatMap((line, index) => (/^ *[\w-]+: \[\]$|^-$|^##$/.test(line) ? index + 1 : []));
  expect(errors.map(({ line }) => line)).toEqual(expect.arrayContaining(empty));
});

test("a page takes the next place of its section, and its title and days are written", () => {
  const { text } = begin("guide", "Asking again", { section: "test" }) as BegunFile;
  expect(text).toContain("---\ntitle: Asking again\n");
  expect(text).toContain("\nsection: test\norder: 3\nreviewed: 2026-11-21\nnextReview: 2027-11-21\n");
  expect((begin("leaflets", "Asking again") as BegunFile).text).toContain("\norder: 5\n");
});

test("a charity that begins is told each typeface that it may choose", async () => {
  const text = await readFile(path.join(starter, "data/organisation.yaml"), "utf8");
  expect(typefaceNames.filter((name) => !text.includes(name))).toEqual([]);
});

test("nothing that is there is begun again", () => {
  expect(begin("guide", "Signs")).toEqual({ taken: "guide/signs.md" });
  expect(begin("clinic", "North street")).toEqual({ taken: '"north-street" in data/clinics.yaml' });
});

test("a kind, a field or a title that cannot be is told", () => {
  expect(() => begin("leaflte", "Signs")).toThrow(
    "It can be: change, guide, leaflet, page, service, clinic,",
  );
  expect(() => begin("guide", "A test", { sction: "test" })).toThrow(
    "The fields are: title, description, section,",
  );
  expect(() => begin("guide", "???")).toThrow("has no letters for an address");
});

test("an entry stands behind all others, with the line ends of its file, and in the place of {}", () => {
  expect(withEntry("# Clinics\r\n{} # none yet\r\n", "a:\n  name: A\n")).toBe(
    "# Clinics\r\na:\r\n  name: A\r\n",
  );
  expect(withEntry("a:\n  name: A", "b:\n  name: B\n")).toBe("a:\n  name: A\nb:\n  name: B\n");
});

test("a new charity has no issue, its own days, and is never written over what is there", async () => {
  const parent = await mkdtemp(path.join(tmpdir(), "charity-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const folder = path.join(parent, "content");
  expect(await beginCharity(folder, "2031-02-28")).toBe(true);
  const { content, issues } = await checkContent(folder, "2031-02-28", { strict: true });
  expect(issues).toEqual([]);
  expect(content?.guide[0]?.data).toMatchObject({ reviewed: "2031-02-28", nextReview: "2032-02-28" });
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(
    (await readdir(starter, { recursive: true })).toSorted(),
  );
  await writeFile(path.join(folder, "data/home.yaml"), "mine");
  expect(await beginCharity(folder, "2031-02-28")).toBe(false);
  expect(await readFile(path.join(folder, "data/home.yaml"), "utf8")).toBe("mine");
});
