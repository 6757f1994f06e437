import type { Token } from "markdown-it";
import { plainText } from "./plain-text.ts";

/** The list in a box, with what leads to it. */
export interface BoxList {
  /** The heading that it stands under; empty above the first. */
  heading: string;
  /** The paragraph right before it, if there is one. */
  leadIn: string;
  /** Its items, in words without marks. */
  items: string[];
}

/** The lists in all boxes of a name, such as `tick`, in their order. */
export function boxLists(tokens: readonly Token[], name: string): BoxList[] {
  const lists: BoxList[] = [];
  let heading = "";
  let open: BoxList | undefined;
  const wordsAt = (index: number) => plainText(tokens[index]);
  for (const [index, { type, info }] of tokens.entries()) {
    if (type === "heading_open") heading = wordsAt(index + 1);
    else if (type === "container_box_close") open = undefined;
    else if (type === "container_box_open" && info.trim() === name) {
      const isLedTo = tokens[index - 1]?.type === "paragraph_close";
      open = { heading, leadIn: isLedTo ? wordsAt(index - 2) : "", items: [] };
      lists.push(open);
    } else if (type === "list_item_open" && open) {
      open.items.push(wordsAt(tokens.findIndex((each, at) => at > index && each.type === "inline")));
    }
  }
  return lists;
}
