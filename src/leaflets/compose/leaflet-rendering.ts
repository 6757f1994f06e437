import type { Content } from "../../content/model.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { readableAddress } from "../../markdown/readable-address.ts";
import type { Rendering } from "../../markdown/rendering.ts";
import type { Words } from "../../words/words.ts";
import { numberSign } from "../page-numbers.ts";

/** What all parts of one leaflet share: which pages stand on it, and the addresses that it prints. */
export interface LeafletLinks {
  /** Address of each page or heading that stands on the leaflet → its anchor there. */
  inside: Map<string, string>;
  /** Numbered addresses, as readers see them; filled while parts are rendered. A card has no room for any. */
  addresses: string[] | undefined;
  /** Whether a link to what stands on it says on which page that is. */
  saysPages: boolean;
  /** Hard words that its pages explain, by their ids; filled in the same way. */
  terms: Set<string>;
}

/**
 * How words stand on a leaflet: a link to what stands on the same leaflet leads there; any other is followed by the
 * number of its printed address, or stands as words where none are printed; words of the glossary stand without a link.
 */
export function leafletRendering(
  { data: { organisation, contacts, glossary, conditions }, words }: Pick<Content, "data" | "words">,
  { inside, addresses, saysPages, terms }: LeafletLinks,
  place: Pick<Rendering, "headingShift" | "idPrefix">,
): Rendering {
  return {
    ...place,
    link(href) {
      if (href.startsWith("glossary:")) {
        terms.add(href.slice("glossary:".length));
        return undefined;
      }
      if (href.startsWith("#")) return { href: `#${place.idPrefix}${href.slice(1)}` };
      const here = inside.get(href);
      if (here !== undefined) return { href: `#${here}`, ...(saysPages && { after: onPage(here, words) }) };
      if (!addresses) return undefined;
      const absolute = new URL(href.replace(/^\//, ""), organisation.url).href;
      return {
        href: absolute,
        after: `<sup data-furniture>${number(readableAddress(absolute), addresses)}</sup>`,
      };
    },
    words,
    contacts,
    glossary,
    conditions,
  };
}

/** A place for the number of the page on which something stands, which is known when it is printed. */
function onPage(id: string, words: Words): string {
  const says = escapeHtml(words.say("paper.onPage", { page: numberSign }));
  return `<span class="on-page" data-furniture data-page-of="${id}" data-says="${says}"></span>`;
}

function number(address: string, addresses: string[]): number {
  if (!addresses.includes(address)) addresses.push(address);
  return addresses.indexOf(address) + 1;
}
