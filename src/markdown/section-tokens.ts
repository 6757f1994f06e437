import type { Token } from "markdown-it";

/**
 * The tokens of one heading and what is under it, up to the next heading of its level. A heading inside a box stands
 * for the whole box. Empty where there is no such heading.
 */
export function sectionTokens(tokens: Token[], id: string): Token[] {
  const start = tokens.findIndex((token) => token.type === "heading_open" && token.attrGet("id") === id);
  const heading = tokens[start];
  if (!heading) return [];
  const box = tokens.findLastIndex(
    ({ type, level }, at) => at < start && type === "container_box_open" && level < heading.level,
  );
  if (heading.level > 0 && box !== -1) return tokens.slice(box, closing(tokens, box) + 1);

  const next = tokens.findIndex(
    (token, at) => at > start && token.type === "heading_open" && token.tag <= heading.tag,
  );
  if (next === -1) return tokens.slice(start);
  const nextIsBoxed = (tokens[next]?.level ?? 0) > heading.level;
  const end = nextIsBoxed
    ? tokens.findLastIndex(({ type }, at) => at < next && type === "container_box_open")
    : next;
  return tokens.slice(start, end);
}

function closing(tokens: Token[], open: number): number {
  const level = tokens[open]?.level;
  return tokens.findIndex(
    (token, at) => at > open && token.type === "container_box_close" && token.level === level,
  );
}
