import type { Mistake } from "./mistake.ts";

/** Mistakes in what belongs to what. */
export const graphMistakes: readonly Mistake[] = [
  {
    name: "a source that nothing names",
    file: "data/sources.yaml",
    from: /^cruk:/m,
    to: "¦unread:\n  title: A page\n  publisher: Somebody\n  checked: 2026-11-21\n  how: Read from a stored copy\ncruk:",
    code: "unused-source",
  },
  {
    name: "a word of the glossary that no page links to",
    file: "data/glossary.yaml",
    from: /^biopsy:/m,
    to: "¦bandage:\n  term: Bandage\n  definition: A strip of cloth for a wound.\nbiopsy:",
    code: "unused-term",
  },
  {
    name: "a contact that no page shows",
    file: "data/contacts.yaml",
    from: /^pals:/m,
    to: "¦nobody:\n  name: Nobody\n  does: Helps nobody.\n  nations: all\n  checked: 2026-11-21\n  source: cruk\npals:",
    code: "unused-contact",
  },
  {
    name: "a part twice on a leaflet",
    file: "leaflets/how-to-ask.md",
    from: /^ {2}- how-to-ask#in-short$/m,
    to: "  - how-to-ask#in-short\n  - ¦how-to-ask#in-short",
    code: "part-twice",
  },
  {
    name: "a heading of a page that is on the leaflet whole",
    file: "leaflets/whole-guide.md",
    from: /^ {2}- how-to-ask$/m,
    to: "  - how-to-ask\n  - ¦how-to-ask#before-you-ask",
    code: "part-twice",
    hint: "Remove this line.",
  },
];
