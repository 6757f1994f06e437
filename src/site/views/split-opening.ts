import type { Token } from "markdown-it";
import { readBox } from "../../markdown/boxes.ts";

/** The start of a page, apart from the rest of its text, since each has a place of its own in the layout. */
interface Opening {
  /** The first paragraph, shown large under the title. */
  lead: Token[];
  /** The "In short" box that follows it. */
  inShort: Token[];
  rest: Token[];
}

/** Parts a page's tokens; a page that begins with something else has an empty lead, or nothing in short. */
export function splitOpening(tokens: readonly Token[]): Opening {
  const afterLead = tokens[0]?.type === "paragraph_open" ? closing(tokens, 0, "paragraph_close") : 0;
  const next = tokens[afterLead];
  const isKey = next?.type === "container_box_open" && readBox(next).name === "key";
  const afterBox = isKey ? closing(tokens, afterLead, "container_box_close") : afterLead;
  return {
    lead: tokens.slice(0, afterLead),
    inShort: tokens.slice(afterLead, afterBox),
    rest: tokens.slice(afterBox),
  };
}

function closing(tokens: readonly Token[], open: number, type: string): number {
  const level = tokens[open]?.level;
  return tokens.findIndex((token, at) => at > open && token.type === type && token.level === level) + 1;
}
