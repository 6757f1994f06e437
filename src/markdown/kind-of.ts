import type { Token } from "markdown-it";
import type { Passage } from "./passage.ts";

/** What kind of passage an inline token is, by the two tokens before it. */
export function kindOf(opener: Token | undefined, before: Token | undefined): Passage["kind"] {
  if (opener?.type === "heading_open") return "heading";
  if (opener?.type === "th_open" || opener?.type === "td_open") return "cell";
  return before?.type === "list_item_open" ? "item" : "paragraph";
}
