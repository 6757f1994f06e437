import type { Mistake } from "./mistake.ts";

const page = "guide/how-to-ask.md";
const options = "guide/your-options.md";
const heading = /^## Before you ask$/m;

/** Mistakes in headings, boxes, lists, tables and pictures. */
export const structureMistakes: readonly Mistake[] = [
  {
    name: "an unknown box",
    file: page,
    from: "::: key",
    to: "::: keys",
    code: "unknown-box",
    hint: 'Did you mean "key"?',
  },
  {
    name: "lines without a number",
    file: "guide/questions-to-ask.md",
    from: /^::: lines \d+/m,
    to: "::: lines many",
    code: "unknown-box",
  },
  {
    name: "an unknown contact in a box",
    file: "guide/if-you-are-stuck.md",
    from: /(?<=^- )pals$/m,
    to: "pal",
    code: "unknown-contact",
    hint: 'Did you mean "pals"?',
  },
  {
    name: "a box that is not closed",
    file: page,
    from: /^::: key(?=[^:]*?^:::\n)([^:]*?)^:::$/m,
    to: "::: key\n## In short\n\n- Doctors rarely refuse.",
    code: "unclosed-box",
  },
  {
    name: "a box closed twice",
    file: page,
    from: heading,
    to: ":::\n\n## Before you ask",
    code: "unclosed-box",
  },
  { name: "a second title", file: page, from: heading, to: "# Before you ask", code: "second-title" },
  {
    name: "a heading that is too deep",
    file: options,
    from: /^### Good points$/m,
    to: "#### Good points",
    code: "deep-heading",
  },
  {
    name: "a level that is skipped",
    file: page,
    from: /^## In short$/m,
    to: "### In short",
    code: "skipped-heading",
  },
  {
    name: "a heading without words",
    file: page,
    from: heading,
    to: "##\n\nA pause.\n\n## Before you ask",
    code: "empty-heading",
  },
  {
    name: "a table without headings",
    file: options,
    from: "| Route | Cost to you | Who arranges it |",
    to: "| | | |",
    code: "table-header",
  },
  {
    name: "a table without a heading in one column",
    file: options,
    from: "| Route | Cost to you | Who arranges it |",
    to: "| Route | | Who arranges it |",
    code: "table-header",
  },
  {
    name: "a table without its header row",
    file: options,
    from: "| Route | Cost to you | Who arranges it |\n|---|---|---|\n",
    to: "",
    code: "table-header",
  },
  { name: "a tag", file: page, from: "Tell your", to: "<b>Tell</b> your", code: "raw-html" },
  { name: "a line break in HTML", file: page, from: "Tell your", to: "Tell ¦<br> your", code: "raw-html" },
  {
    name: "a comment in HTML",
    file: page,
    from: heading,
    to: "<!-- ask the board -->\n\n## Before you ask",
    code: "raw-html",
  },
  {
    name: "HTML in front matter",
    file: page,
    from: /(?<=^description: )Who/m,
    to: "<i>Who</i>",
    code: "raw-html",
  },
  {
    name: "a list without a line before it",
    file: page,
    from: "- ask for another doctor",
    to: "Think first.\n\n¦- ask for another doctor",
    code: "list-lead-in",
  },
];
