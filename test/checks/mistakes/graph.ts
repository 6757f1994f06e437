import type { Mistake } from "./mistake.ts";

/** Mistakes in what belongs to what. */
export const graphMistakes: readonly Mistake[] = [
  {
    name: "a source that nothing names",
    file: "data/sources.yaml",
    from: /^ear-journal:/m,
    to: "¦unread:\n  title: A page\n  publisher: Somebody\n  checked: 2026-11-21\n  how: Read from a stored copy\near-journal:",
    code: "unused-source",
    says: ['Nothing uses "unread".', "Name it under sources of the page that uses it, or remove it."],
  },
  {
    name: "a word of the glossary that no page links to",
    file: "data/glossary.yaml",
    from: /^consent:/m,
    to: "¦bandage:\n  term: Bandage\n  definition: A strip of cloth for a wound.\nconsent:",
    code: "unused-term",
    says: ['Nothing uses "bandage".', "Link to it where a page first uses the word, or remove it."],
  },
  {
    name: "a contact that no page shows",
    file: "data/contacts.yaml",
    from: /^advice-line:/m,
    to: "¦nobody:\n  name: Nobody\n  does: Helps nobody.\n  nations: all\n  checked: 2026-11-21\n  source: sound-health\nadvice-line:",
    code: "unused-contact",
    says: ['Nothing uses "nobody".', "Show it in a contacts box where it helps, or remove it."],
  },
  {
    name: "a part twice on a leaflet",
    file: "leaflets/hearing-test.md",
    from: /^ {2}- hearing-test#in-short$/m,
    to: "  - hearing-test#in-short\n  - ¦hearing-test#in-short",
    code: "part-twice",
    says: ['"hearing-test#in-short" is included twice.', "Remove this line."],
  },
  {
    name: "a page on no leaflet",
    file: "leaflets/whole-guide.md",
    from: /^ {2}- at-work\n/m,
    to: "",
    at: "guide/at-work.md:2:8",
    code: "no-leaflet",
    says: ['"at-work" is on no leaflet.', "Add at-work, or one of its headings, to include in a leaflet."],
  },
  {
    name: "a service that no page leads to",
    file: "guide/hearing-aids.md",
    from: "[Bright Works](/services/bright-works/)",
    to: "Bright Works",
    at: "services/bright-works.md:2:8",
    code: "lonely-service",
    says: [
      'No guide page leads to "bright-works".',
      "Link to /services/bright-works/ from the guide page on which a reader would want it.",
    ],
  },
  {
    name: "a leaflet for a nation that none of its pages is for",
    file: "leaflets/in-scotland.md",
    from: /^include:[\s\S]*?nations: \[scotland\]/m,
    to: "include:\n  - in-scotland\nmaxPages:\n  a4: 2\n  large-print: 5\nnations: ¦[wales]",
    code: "leaflet-nations",
    says: ["No page of this leaflet is for wales.", "Write the nations of its pages: scotland."],
  },
  {
    name: "a heading of a page that is on the leaflet whole",
    file: "leaflets/whole-guide.md",
    from: /^ {2}- hearing-test$/m,
    to: "  - hearing-test\n  - ¦hearing-test#before-you-ask",
    code: "part-twice",
    hint: "Remove this line.",
  },
];
