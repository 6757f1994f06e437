import { rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkContent } from "../../../src/checks/check-content.ts";
import { ChangedContent, today } from "../changed-content.ts";
import { copyContent } from "../copy-content.ts";
import type { MadeMistake } from "./mistake.ts";

const page = "guide/hearing-test.md";
const another = `---
title: Another page
description: It is right but for its name.
order: 9
reviewed: 2026-11-21
nextReview: 2028-11-21
---

Text.
`;

/** Checks a copy of the sample on the disk after a change. */
const onDisk = (change: (dir: string) => Promise<unknown>) => async () => {
  const { dir } = await copyContent();
  await change(dir);
  return (await checkContent(dir, today)).issues;
};

/** Checks the sample on the disk with other bytes in a file. */
const withBytes = (file: string, bytes: string | Uint8Array) =>
  onDisk((dir) => writeFile(path.join(dir, file), bytes));

/** Checks the sample in memory with another file. */
const withFile = (file: string, text: string) => () => {
  const copy = new ChangedContent();
  copy.put(file, text);
  return copy.check().issues;
};

/** How a drawing begins. */
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';

/** Mistakes in files as such: what they are called, what they hold and where they lie. */
export const fileMistakes: readonly MadeMistake[] = [
  {
    name: "a box without its data file",
    find: () => {
      const copy = new ChangedContent();
      copy.remove("data/conditions.yaml");
      return copy.check().issues;
    },
    at: "services/bright-works.md:34:1",
    code: "missing-box-data",
    says: ["This box shows data/conditions.yaml, which is not there.", "Write that file, or remove the box."],
  },
  {
    name: "a table with a clinic twice",
    find: () => {
      const copy = new ChangedContent();
      copy.put("data/clinics.yaml", "{}\n");
      const line = "North Street Clinic,0300 123 4567,On Mondays\n";
      copy.put("data/clinics.csv", `name,phone,hours\n${line}${line}`);
      return copy.check().issues;
    },
    at: "data/clinics.csv:3:1",
    code: "bad-csv",
    says: [
      '"north-street-clinic" stands in a line above, too.',
      "Keep one of the two lines, or give each an id of its own.",
    ],
  },
  {
    name: "Latin-1 text",
    find: withBytes(page, Buffer.from("---\ntitle: Café\n---\n", "latin1")),
    at: `${page}:2:11`,
    code: "not-utf-8",
    says: ["This file is not UTF-8 text from here on.", "Save it as plain text in UTF-8."],
  },
  {
    name: "a NUL byte",
    find: withBytes(page, "---\ntitle: A\0sk\n---\n"),
    at: `${page}:2:9`,
    code: "binary-file",
    says: [
      "This file holds a NUL byte here: it is not plain text.",
      "Save the text anew as plain text in UTF-8; a word processor's own format cannot be read.",
    ],
  },
  {
    name: "a merge that was not finished",
    find: withBytes(page, "---\ntitle: A\n---\n\n<<<<<<< HEAD\nAsk.\n=======\nAsk now.\n>>>>>>> main\n"),
    at: `${page}:5:1`,
    code: "unmerged-file",
    says: [
      "Here stand two versions of a text: a merge was not finished.",
      "Keep the lines that are right, and remove the lines of <<<<<<<, ======= and >>>>>>>.",
    ],
  },
  {
    name: "an empty page",
    find: withBytes("guide/new.md", ""),
    at: "guide/new.md:1:1",
    code: "empty-file",
    says: ["This file is empty.", "Write its front matter and text, or remove the file."],
  },
  { name: "a page of spaces", find: withBytes(page, " \n\n"), at: `${page}:1:1`, code: "empty-file" },
  {
    name: "an empty data file",
    find: withBytes("data/glossary.yaml", ""),
    at: "data/glossary.yaml:1:1",
    code: "empty-file",
  },
  {
    name: "a page of 2 MB",
    find: withBytes(page, "a ".repeat(1_000_000)),
    at: `${page}:1:1`,
    code: "large-file",
    says: ["This file has 2.0 MB; at most 1 MB is allowed.", "Split it into several pages."],
  },
  {
    name: "a picture of 2 MB",
    find: withBytes("images/desk.png", "a ".repeat(1_000_000)),
    at: "images/desk.png:1:1",
    code: "large-file",
  },
  {
    name: "a link to a file that is gone",
    find: onDisk((dir) => symlink("nowhere.md", path.join(dir, "guide/link.md"))),
    at: "guide/link.md:1:1",
    code: "unreadable-file",
    says: [
      "This file cannot be opened (ENOENT).",
      "It is a link to a file that is no longer there: remove the link or put the file back.",
    ],
  },
  {
    name: "a link out of the folder",
    find: onDisk((dir) => symlink(import.meta.filename, path.join(dir, "guide/link.md"))),
    at: "guide/link.md:1:1",
    code: "outside-file",
    says: [
      "This file is a link to a place outside the content folder.",
      "Put a copy of the file itself here.",
    ],
  },
  {
    name: "a data file that is missing",
    find: onDisk((dir) => rm(path.join(dir, "data/home.yaml"))),
    at: "data/home.yaml:1:1",
    code: "missing-data-file",
    says: ["The file home.yaml is missing.", "Put it back; docs/writing.md says what it holds."],
  },
  {
    name: "a data file of no use",
    find: withFile("data/links.yaml", "a: 1"),
    at: "data/links.yaml:1:1",
    code: "unknown-data-file",
    says: ['"links.yaml" is no data file of the guide.', 'Did you mean "clinics.yaml"?'],
  },
  {
    name: "a text file",
    find: withFile("guide/notes.txt", "Notes"),
    at: "guide/notes.txt:1:1",
    code: "stray-file",
    says: [
      '"notes.txt" is not used: it is no part of the content.',
      "Rename it so that it ends in .md, or move it out of content/guide.",
    ],
  },
  {
    name: "another ending for YAML",
    find: withFile("data/links.yml", "a: 1"),
    at: "data/links.yml:1:1",
    code: "stray-file",
  },
  {
    name: "a file beside the folders",
    find: withBytes("notes.md", "Notes"),
    at: "notes.md:1:1",
    code: "stray-file",
  },
  {
    name: "a name that makes no address",
    find: withFile("pages/our_privacy.md", another),
    at: "pages/our_privacy.md:1:1",
    code: "file-name",
    says: ['"our_privacy.md" cannot be part of an address.', "Use lower case letters, digits and hyphens."],
  },
  {
    name: "two names that differ only in capitals",
    find: withFile("pages/Privacy.md", another),
    at: "pages/Privacy.md:1:1",
    code: "case-clash",
    says: ['"Privacy.md" and "privacy.md" are one file to Windows and macOS.', "Rename one of the two."],
  },
  {
    name: "a page with an address of the site",
    find: withFile("pages/search.md", another),
    at: "pages/search.md:1:1",
    code: "slug-clash",
  },
  {
    name: "a picture with a script",
    find: withFile("images/desk.svg", `${drawing}\n <script/></svg>`),
    at: "images/desk.svg:2:2",
    code: "active-picture",
    says: [
      "This picture holds <script>.",
      "Save the drawing anew as plain SVG, with shapes and words only and nothing from elsewhere.",
    ],
  },
  {
    name: "a picture with words that are not outlines",
    find: withFile("images/desk.svg", `${drawing}\n <text>St <tspan>Mary</tspan></text></svg>`),
    at: "images/desk.svg:2:2",
    code: "worded-picture",
    says: [
      'This picture has words as text: "St Mary".',
      "In the program that drew it, turn the words into outlines (paths), and save it anew. Say in its alternative what they say.",
    ],
  },
  ...[
    [
      "images/desk.svg:1:1",
      "<svg viewBox='0 0 9 9'/>",
      'does not begin with <svg xmlns="http://www.w3.org/2000/svg">',
    ],
    ["images/desk.svg:1:1", "A desk", "has words outside its drawing"],
    ["images/desk.svg:1:1", "<!-- A desk -->", "holds no drawing"],
    ["images/desk.svg:2:1", `${drawing}\n<g><path d="M0 0h9"/></svg>`, "never ends <g>"],
    [
      "images/desk.svg:1:1",
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      "says no size: it has no viewBox, and no width and height",
    ],
    ["images/desk.svg:2:10", `${drawing}\n<title>A & B</title></svg>`, "has a & that stands for no letter"],
    [
      "images/desk.svg:1:1",
      `<?xml version="1.0" encoding="UTF-16"?>${drawing}</svg>`,
      "says that it is in UTF-16, and is in UTF-8",
    ],
  ].map(
    ([at = "", text = "", what]): MadeMistake => ({
      name: `a picture that ${what}`,
      find: withFile("images/desk.svg", text),
      at,
      code: "broken-picture",
      says: [
        `This picture ${what}.`,
        "Save the drawing anew as plain SVG, in UTF-8, and look at it in a browser.",
      ],
    }),
  ),
];
