import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import { plainText } from "./plain-text.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Makes tables readable by ear and on a narrow screen: the first cell of each row becomes the row's heading, every
 * heading says what it heads (`scope`), and each cell carries the heading of its column as `data-label`.
 */
export function rowHeaders(markdown: MarkdownIt): void {
  markdown.core.ruler.push("row-headers", ({ tokens }: StateCore) => {
    let labels: string[] = [];
    let column = 0;
    for (const [index, token] of tokens.entries()) {
      if (token.type === "table_open") labels = [];
      if (token.type === "tr_open") column = 0;
      if (token.type === "th_open") {
        token.attrSet("scope", "col");
        labels.push(plainText(tokens[index + 1]));
      }
      if (token.type === "td_open") {
        if (column === 0) makeRowHeading(token, tokenAt(tokens, index + 2));
        else token.attrSet("data-label", labels[column] ?? "");
        column += 1;
      }
    }
  });
}

function makeRowHeading(open: Token, close: Token): void {
  open.tag = "th";
  close.tag = "th";
  open.attrSet("scope", "row");
}
