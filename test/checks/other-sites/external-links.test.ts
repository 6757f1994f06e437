import { expect, test } from "vitest";
import { externalLinks } from "../../../src/checks/other-sites/external-links.ts";
import { draftOf, guideFields } from "../draft-of.ts";

test("links to other sites come from texts and data, each with its place", () => {
  const draft = draftOf({
    "guide/a.md": `${guideFields()}Ask [them](https://a.example/b#c), or [us](/guide/a/).\n`,
    "data/contacts.yaml":
      "pals:\n  name: A\n  does: Helps.\n  nations: all\n  website: https://b.example\n  checked: 2026-11-21\n  source: cruk\n",
    "data/sources.yaml":
      "cruk:\n  title: A\n  publisher: B\n  url: https://c.example/\n  checked: 2026-11-21\n  how: Read\n",
  });
  expect(externalLinks(draft)).toMatchObject([
    { url: "https://a.example/b#c", at: { file: "content/guide/a.md", line: 11, column: 5 } },
    { url: "https://b.example", at: { file: "content/data/contacts.yaml", line: 5, column: 12 } },
    { url: "https://c.example/", at: { file: "content/data/sources.yaml", line: 4, column: 8 } },
  ]);
});
