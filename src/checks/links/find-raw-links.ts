import type { Passage } from "../../markdown/passage.ts";
import { siteAddress } from "./site-address.ts";
import type { WrittenLink } from "./written-link.ts";

/** `(words)[address]`, `[words](address)`, `<scheme:address>`, `[label]: address`, bare addresses with or without their scheme, and addresses of this site in brackets. */
const shapes =
  /\([^()]+\)\[([^[\]\s]+[./][^[\]\s]+)\]|!?\[[^[\]]*\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)|<([a-z][a-z0-9+.-]+:[^\s<>]*)>|^\[[^[\]]+\]:\s*(\S+)|((?:https?:\/\/|\bwww\.)[^\s<>()[\]]*[^\s<>()[\].,;:!?’”])|(?<![\w@./)\]-])((?:[a-z0-9-]+\.)+(?:uk|com|org|net|scot|wales|cymru|info|example)(?:\/[^\s<>()[\]]*[^\s<>()[\].,;:!?’”])?)(?![\w-]|\.\w|@)|[([](\/[a-z-]+\/[^\s()[\]]*)[)\]]?|(?<=\])(\/[a-z-]+\/[^\s()[\]]*)/gi;

/** What such a link has in any case. */
export const rawLinkSign =
  /\]\(|\)\[|\]\/|<\w|\]:|:\/\/|www\.|[([]\/|\.(?:uk|com|org|net|scot|wales|cymru|info|example)\b(?<=[a-z]\.[a-z]+)/i;

/**
 * What its author took for a link in the words of a passage, where the Markdown parser found none: its address has a
 * space, say, or a scheme that is refused.
 */
export function findRawLinks(page: string, { text, at }: Passage): WrittenLink[] {
  if (!rawLinkSign.test(text)) return [];
  return [...text.matchAll(shapes)].map(({ 0: written, index, ...found }) => {
    const href = (
      found[1] ??
      found[2] ??
      found[3] ??
      found[4] ??
      found[5] ??
      found[6] ??
      found[7] ??
      found[8] ??
      ""
    ).trim();
    return { kind: "raw", href, text: written, target: siteAddress(href, page), at: () => at(index) };
  });
}
