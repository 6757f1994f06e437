import { Parser } from "htmlparser2";
import { inlineElements } from "../leaflets/inline-elements.ts";

/** A run of words of an HTML page that stands by itself, and where it lies in the HTML. */
export interface PageBlock {
  words: string;
  /** Where its first character stands, and where its last element ends. */
  start: number;
  end: number;
}

const inline = new Set(inlineElements);

/** The blocks of words of a page, in order. */
export function blocksOf(html: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words = "";
  let start = 0;
  let silent = 0;
  const flush = (end: number) => {
    if (words.trim()) blocks.push({ words: plain(words), start, end });
    words = "";
  };
  const isSilent = (tag: string) => /^(head|script|style|svg)$/.test(tag);
  const parser = new Parser({
    onopentag(tag) {
      if (isSilent(tag)) silent += 1;
      if (!inline.has(tag)) flush(parser.startIndex);
    },
    ontext(text) {
      if (silent > 0) return;
      if (!words.trim()) start = parser.startIndex;
      words += text;
    },
    onclosetag(tag) {
      if (isSilent(tag)) silent -= 1;
      if (!inline.has(tag)) flush(parser.startIndex);
    },
  });
  parser.end(html);
  return blocks;
}

/** Words as they can be compared: without what no reader sees, and every space alike. */
export function plain(words: string): string {
  return words
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
