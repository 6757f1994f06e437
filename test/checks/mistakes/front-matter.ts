import type { Mistake } from "./mistake.ts";

const page = "guide/how-to-ask.md";
const service = "services/alk-positive-uk.md";

/** Mistakes in front matter, and in the ids that it names. */
export const frontMatterMistakes: readonly Mistake[] = [
  { name: "a quote left open", file: page, from: /(?<=title: ).*/, to: '"How to ask', code: "bad-yaml" },
  { name: "an unquoted colon", file: page, from: /(?<=title: ).*/, to: "Asking: how", code: "bad-yaml" },
  {
    name: "a field twice",
    file: page,
    from: /^reviewed:/m,
    to: "order: 2\nreviewed:",
    code: "bad-yaml",
  },
  {
    name: "a misspelt field",
    file: page,
    from: /^order:/m,
    to: "ordre:",
    code: "unknown-key",
    hint: 'Did you mean "order"?',
  },
  { name: "a text for a number", file: page, from: /(?<=^order: )1/m, to: "first", code: "wrong-value" },
  {
    name: "a day that is not",
    file: page,
    from: /(?<=^reviewed: ).*/m,
    to: "2026-02-30",
    code: "impossible-date",
  },
  {
    name: "a date in words",
    file: page,
    from: /(?<=^reviewed: ).*/m,
    to: "21 November 2026",
    code: "wrong-value",
  },
  {
    name: "a review before the last one",
    file: page,
    from: /(?<=^nextReview: ).*/m,
    to: "2025-01-01",
    code: "review-order",
  },
  {
    name: "a review in 5 years",
    file: page,
    from: /(?<=^nextReview: ).*/m,
    to: "2031-11-21",
    code: "review-order",
  },
  {
    name: "an unknown nation",
    file: page,
    from: /(?<=^nations: )all/m,
    to: "[england, france]",
    code: "wrong-value",
  },
  {
    name: "an unknown section",
    file: page,
    from: /(?<=^section: )ask/m,
    to: "asks",
    code: "unknown-section",
    hint: 'Did you mean "ask"?',
  },
  {
    name: "an unknown source",
    file: page,
    from: /(?<=^sources: \[)cruk/m,
    to: "crukk",
    code: "unknown-source",
    hint: 'Did you mean "cruk"?',
  },
  {
    name: "a stray quotation mark",
    file: page,
    from: /(?<=^title: ).*/m,
    to: 'How to ask"',
    code: "wrong-value",
  },
  {
    name: "a kind of service that is not",
    file: service,
    from: /(?<=^kind: )charity/m,
    to: "charitable",
    code: "wrong-value",
  },
  {
    name: "an unknown provider",
    file: service,
    from: /(?<=^contact: )alk-positive-uk/m,
    to: "alk-uk",
    code: "unknown-contact",
  },
];
