import { expect, test } from "vitest";
import { ChangedContent } from "./changed-content.ts";

/** Mistakes that several rules could speak of, with the sign ¦ where the one that does so stands. */
const mistakes: [name: string, file: string, from: string | RegExp, to: string, code: string][] = [
  [
    "a box within a box",
    "guide/signs.md",
    /$(?![\s\S])/,
    "\n::: do\n## Ask\n\nAsk.\n\n¦::: tick\n- a card\n:::\n:::\n",
    "unclosed-box",
  ],
  ["an id with a space", "data/contacts.yaml", "advice-line:\n", "¦advice line:\n", "wrong-value"],
  ["an id that stands twice", "data/contacts.yaml", "scotland-ears:\n", "¦advice-line:\n", "bad-yaml"],
  ["a logo without its folder", "data/clinics.yaml", /(?<=logo: ).*/, "north-street.svg", "wrong-value"],
  ["an icon in capitals", "data/sections.yaml", /(?<=icon: )ask/, "Ask", "wrong-value"],
  ["a colour without quotation marks", "data/organisation.yaml", /(?<=deep: ).*/, "#1d2654", "lost-words"],
  [
    "a part that a comment cuts short",
    "leaflets/hearing-test.md",
    "hearing-test#in-short",
    "hearing-test ¦#in-short",
    "lost-words",
  ],
  ["a publisher without a name", "data/organisation.yaml", /(?<=^name: ).*/m, "", "wrong-value"],
  [
    "an answer that leads nowhere",
    "data/answers.yaml",
    "/guide/at-work/#in-short",
    "/guide/at-works/",
    "unknown-page",
  ],
  [
    "an empty entry of what was published",
    "data/published.yaml",
    "/services/loops/: []",
    "/services/loops/: ",
    "wrong-value",
  ],
  ["an empty line before the front matter", "guide/signs.md", /^---\n/, "¦\n---\n", "missing-front-matter"],
  [
    "advice in the route finder",
    "data/route-finder.yaml",
    /(?<=step: )Ask your doctor for a hearing test\./,
    "Stop taking your tablets.",
    "claim",
  ],
];

test.each(mistakes)("%s is one issue", (_, file, from, to, code) => {
  const copy = new ChangedContent();
  const place = copy.change(file, from, to);
  const { issues } = copy.check();
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  expect(issues[0]).toMatchObject(/entry of what|without a name/.test(_) ? { line: place.line } : place);
});
