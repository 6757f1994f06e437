import type { Data } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import type { Rendering } from "./rendering.ts";

/** How words stand on their own web page: headings as written, each a link to itself, glossary links to the glossary. */
export function webRendering(
  { data: { contacts, glossary, conditions }, words }: { data: Data; words: Words },
  formerIds: NonNullable<Rendering["formerIds"]> = new Map(),
): Rendering {
  return {
    headingShift: 0,
    idPrefix: "",
    linksHeadings: true,
    formerIds,
    link: (href) => ({ href: href.replace(/^glossary:/, "/glossary/#") }),
    words,
    contacts,
    glossary,
    conditions,
  };
}
