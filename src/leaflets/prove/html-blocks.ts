import { Parser } from "htmlparser2";
import { inlineElements } from "../inline-elements.ts";
import type { WordBlock } from "./word-block.ts";

const INLINE = new Set(inlineElements);
const SILENT = /^(head|noscript|script|style|svg|template|title)$/;

type Attributes = Record<string, string>;
/**
 * An open element. `silent`: its text does not count. `next` is the number of a list's next item, `marked`
 * whether its items have markers.
 */
interface Open {
  silent: boolean;
  furniture: boolean;
  /** Furniture amid a line of the guide. */
  aside: boolean;
  ordered: string | undefined;
  marked: boolean;
  next: number;
}

/**
 * Blocks of plain text of an HTML page or fragment in document order, without help of a browser: the guide's
 * words, except in elements with `data-furniture`, which amid a line are taken out of it. List items carry
 * their markers, unless their list has `role="list"`, which keeps a list without markers a list; a drawing
 * first in an item is its tick box.
 */
export function htmlBlocks(html: string): WordBlock[] {
  const blocks: WordBlock[] = [];
  const open: Open[] = [];
  let text = "";
  /** Marker of an item that has no words yet. */
  let marker: string | undefined;
  const push = (words: string, furniture: boolean, ofItem?: string) => {
    const plain = words.replace(/\s+/g, " ").trim();
    if (!plain) return;
    blocks.push({ kind: furniture ? "furniture" : "guide", text: plain, ...(ofItem && { marker: ofItem }) });
  };
  const flush = () => {
    push(text, open.at(-1)?.furniture ?? false, marker);
    if (text.trim()) marker = undefined;
    text = "";
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const parent = open.at(-1);
      if (tag === "br") text += " ";
      if (!INLINE.has(tag)) flush();
      if (tag === "li" && parent) marker = markerOf(parent, attributes);
      if (tag === "svg" && marker !== undefined && !text.trim()) marker = "☐";
      open.push(describe(tag, attributes, parent));
    },
    ontext(data) {
      const { silent, aside } = open.at(-1) ?? {};
      if (aside) push(data, true);
      else if (!silent) text += data;
    },
    onclosetag(tag) {
      if (!INLINE.has(tag)) flush();
      open.pop();
    },
  });
  parser.end(html);
  return blocks;
}

const describe = (tag: string, attributes: Attributes, parent: Open | undefined): Open => ({
  silent:
    parent?.silent || SILENT.test(tag) || attributes["aria-hidden"] === "true" || "hidden" in attributes,
  furniture: parent?.furniture || "data-furniture" in attributes,
  aside: parent?.aside || (!parent?.furniture && INLINE.has(tag) && "data-furniture" in attributes),
  ordered: tag === "ol" ? (attributes.type ?? "1") : undefined,
  marked: attributes.role !== "list",
  next: Number(attributes.start ?? 1),
});

function markerOf(list: Open, attributes: Attributes): string {
  if (!list.marked) return "";
  if (!list.ordered) return "•";
  const number = Number(attributes.value ?? list.next);
  list.next = number + 1;
  const letter = String.fromCharCode(96 + number);
  if (list.ordered === "a") return `${letter}.`;
  return list.ordered === "A" ? `${letter.toUpperCase()}.` : `${number}.`;
}
