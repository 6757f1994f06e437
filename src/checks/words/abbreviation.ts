import type { Draft } from "../../content/model.ts";
import { issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";
import { type Prose, proseOf } from "./prose.ts";

/** An abbreviation of the glossary is expanded where a page first uses it (WCAG 2.2, 3.1.4). */
export const abbreviation: Rule = {
  code: "abbreviation",
  summary: "An abbreviation of the glossary is expanded where a page first uses it.",
  check: (draft) => {
    const terms = shortTerms(draft);
    if (terms.size === 0) return [];
    const shorts = [...terms.keys()].map((short) => short.replace(/[^\p{L}\p{N}\s]/gu, "\\$&"));
    const pattern = new RegExp(`\\b(?:${shorts.join("|")})\\b`, "g");
    return proseOf(draft).flatMap((prose) => unexpanded(prose, terms, pattern));
  },
};

/** Abbreviation → the words it stands for. */
function shortTerms({ data }: Draft): Map<string, string> {
  const terms = Object.values(data.glossary ?? {});
  return new Map(terms.flatMap(({ short, term }) => (short ? [[short, term]] : [])));
}

function unexpanded(prose: Prose, terms: Map<string, string>, pattern: RegExp): Issue[] {
  const met = new Set<string>();
  if (prose.pieces.every((text) => text.search(pattern) === -1)) return [];
  const used = prose.passages.filter(({ text }) => text.search(pattern) !== -1);
  return used.flatMap(({ text, field, at }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: short, index }): Issue[] => {
      if (met.has(short)) return [];
      met.add(short);
      const term = terms.get(short) as string;
      if (field === "term" || isExpanded(text, index, short, term)) return [];
      const message = `"${short}" is not expanded where it first stands.`;
      return [issue("abbreviation", at(index), message, `Write "${term} (${short})" here.`)];
    }),
  );
}

/** Whether the words stand before the abbreviation in brackets, or behind it: “Term (T)”, “T (term)”. */
function isExpanded(text: string, index: number, short: string, term: string): boolean {
  const before = text.slice(0, index).toLowerCase();
  const after = text.slice(index + short.length).toLowerCase();
  const words = term.toLowerCase();
  return before.endsWith(`${words} (`) || before.endsWith(`${words}s (`) || after.startsWith(` (${words}`);
}
