import type { Rule } from "./rule.ts";

/** What is told while the files are read, before any rule is asked. */
export const readingRules: readonly Omit<Rule, "check">[] = [
  { code: "missing-data-file", summary: "Every data file is there." },
  { code: "missing-front-matter", summary: "Every page begins with its fields between two lines of `---`." },
  { code: "bad-yaml", summary: "Front matter and data are YAML, without aliases and deep nesting." },
  { code: "unknown-key", summary: "Every field is one that is known." },
  { code: "missing-key", summary: "No field is missing that a page or an entry needs." },
  { code: "wrong-value", summary: "Every field holds the kind of value that it is for." },
  { code: "impossible-date", summary: "Every date is a day of the calendar." },
];
