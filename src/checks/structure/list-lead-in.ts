import type { Token } from "markdown-it";
import { type TextPage, textPages } from "../../content/text-pages.ts";
import { issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";

/** A list says first what it is a list of. */
export const listLeadIn: Rule = {
  code: "list-lead-in",
  summary: "Before a list stands a heading, or a line that ends with a colon.",
  // The list of a box that is not closed has lost its box, and with it what leads in to it.
  check: (draft) =>
    textPages(draft)
      .filter(({ body }) => body.looseBoxes.length === 0)
      .flatMap(bareLists),
};

function bareLists({ body: { tokens, firstLine }, file }: TextPage): Issue[] {
  return tokens.flatMap((token, index) => {
    if (!/^(bullet|ordered)_list_open$/.test(token.type) || isLedIn(tokens, index)) return [];
    const line = firstLine + (token.map?.[0] ?? 0);
    const at = file.at(file.startOfLine(line) + file.line(line).search(/\S/));
    const message = "This list has no line before it that leads in to it.";
    return [issue("list-lead-in", at, message, "Say in one line what it lists, and end that with a colon.")];
  });
}

function isLedIn(tokens: readonly Token[], list: number): boolean {
  const before = tokens[list - 1];
  if (before?.type === "paragraph_close") return /[:：]\W*$/.test(tokens[list - 2]?.content ?? "");
  return before?.type === "heading_close" || before?.type === "container_box_open";
}
