import type { Draft } from "../../content/model.ts";
import { escapePattern } from "../../prose/escape-pattern.ts";

/** What the guide helps people to ask for, as a part of a regular expression; it matches nothing where the guide says nothing. */
export function askedFor({ data }: Draft): string {
  const asked = data.words?.asked ?? [];
  if (asked.length === 0) return "(?!)";
  return `(?:${asked.map(escapePattern).join("|")})`;
}
