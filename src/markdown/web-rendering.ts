import type { Data } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import type { Rendering } from "./rendering.ts";

/**
 * How words stand on their own web page: headings as written, each a link to itself; hard words lead to what they mean, at the
 * end of the page.
 *
 * @returns the rendering, with the ids of the hard words that it has met
 */
export function webRendering(
  {
    data: { contacts, glossary, conditions },
    words,
  }: { data: Pick<Data, "contacts" | "glossary" | "conditions">; words: Words },
  formerIds: NonNullable<Rendering["formerIds"]> = new Map(),
): Rendering & { met: ReadonlySet<string> } {
  const met = new Set<string>();
  return {
    met,
    headingShift: 0,
    idPrefix: "",
    linksHeadings: true,
    formerIds,
    link(href) {
      const [, term = ""] = /^glossary:(.*)/.exec(href) ?? [];
      const title = glossary[term]?.definition;
      if (title === undefined) return { href };
      // The way back leads to where a word is met first.
      const id = met.has(term) ? {} : { id: `use-${term}` };
      met.add(term);
      return { href: `#word-${term}`, title, ...id };
    },
    words,
    contacts,
    glossary,
    conditions,
  };
}
