import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../../src/checks/check-content.ts";
import { ChangedContent, today } from "../changed-content.ts";
import { printed } from "./printed.ts";

test.skipIf(process.platform === "win32")("files that cannot be read are told so", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "content-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dir = path.join(folder, "content");
  await cp("content", dir, { recursive: true });
  const put = (name: string, bytes: string | Uint8Array) => writeFile(path.join(dir, "guide", name), bytes);
  await put("a-latin.md", Buffer.from("Café", "latin1"));
  await put("b-binary.md", "A\0");
  await put("c-empty.md", "");
  await put("d-large.md", "a ".repeat(1_000_000));
  await symlink("nowhere.md", path.join(dir, "guide/e-link.md"));
  await symlink(import.meta.filename, path.join(dir, "guide/f-outside.md"));
  const { issues } = await checkContent(dir, today);
  expect(printed(issues, path.relative(process.cwd(), dir).split(path.sep).join("/"))).toMatchInlineSnapshot(`
    "content/guide/a-latin.md error not-utf-8
      This file is not UTF-8 text from here on.
      Save it as plain text in UTF-8.

    content/guide/b-binary.md error binary-file
      This file holds a NUL byte here: it is not plain text.
      Save the text anew as plain text in UTF-8; a word processor's own format cannot be read.

    content/guide/c-empty.md error empty-file
      This file is empty.
      Write its front matter and text, or remove the file.

    content/guide/d-large.md error large-file
      This file has 2.0 MB; at most 1 MB is allowed.
      Split it into several pages.

    content/guide/e-link.md error unreadable-file
      This file cannot be opened (ENOENT).
      It is a link to a file that is no longer there: remove the link or put the file back.

    content/guide/f-outside.md error outside-file
      This file is a link to a place outside the content folder.
      Put a copy of the file itself here."
  `);
});

test("files that do not belong, and those that are missing, are told so", () => {
  const copy = new ChangedContent();
  const page = copy.text("pages/privacy.md");
  copy.put("guide/notes.txt", "Notes");
  copy.put("data/links.yaml", "a: 1");
  copy.put("pages/our_privacy.md", page);
  copy.put("pages/Privacy.md", page);
  copy.remove("data/routes.yaml");
  expect(printed(copy.check().issues)).toMatchInlineSnapshot(`
    "content/data/links.yaml error unknown-data-file
      "links.yaml" is no data file of the guide.
      Did you mean "clinics.yaml"?

    content/data/routes.yaml error missing-data-file
      The file routes.yaml is missing.
      Put it back; docs/writing.md says what it holds.

    content/guide/notes.txt warning stray-file
      "notes.txt" is not used: it is no part of the content.
      Rename it so that it ends in .md, or move it out of content/guide.

    content/pages/Privacy.md error case-clash
      "Privacy.md" and "privacy.md" are one file to Windows and macOS.
      Rename one of the two.

    content/pages/our_privacy.md error file-name
      "our_privacy.md" cannot be part of an address.
      Use lower case letters, digits and hyphens."
  `);
});

test("what could run or load in a picture is told so", () => {
  const copy = new ChangedContent();
  copy.put(
    "images/desk.svg",
    `<svg><script/><path onclick="ran()"/><use href="https://evil.example/a.svg#b"/></svg>`,
  );
  expect(printed(copy.check().issues)).toMatchInlineSnapshot(`
    "content/images/desk.svg error active-picture
      This picture holds <script>.
      Save the drawing anew as plain SVG, with shapes and words only and nothing from elsewhere."
  `);
});
