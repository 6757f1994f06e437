import type { Draft } from "../../content/model.ts";
import { escapePattern } from "../../prose/escape-pattern.ts";
import { oncePer } from "../once-per.ts";
import { type Finding, rule } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";

/** An abbreviation of the glossary is expanded where a page first uses it (WCAG 2.2, 3.1.4). */
export const abbreviation = rule({
  code: "abbreviation",
  severity: "warning",
  group: "Words",
  of: "text",
  summary: "An abbreviation of the glossary is expanded where a page first uses it.",
  check({ words, prose, draft }) {
    const shorts = shortTerms(draft);
    if (!shorts?.sign.test(words)) return [];
    const alone = prose.passages.slice(prose.page.length);
    return [prose.page, ...alone.map((line) => [line])].flatMap((read) => unexpanded(read, shorts));
  },
});

/** Every abbreviation of the glossary. */
interface ShortTerms {
  sign: RegExp;
  /** The same, with the flag `g`. */
  pattern: RegExp;
  /** Abbreviation → the words it stands for. */
  terms: ReadonlyMap<string, string>;
}

const shortTerms = oncePer(({ data }: Draft): ShortTerms | undefined => {
  const glossary = Object.values(data.glossary ?? {});
  const terms = new Map(glossary.flatMap(({ short, term }) => (short ? [[short, term]] : [])));
  if (terms.size === 0) return undefined;
  const shorts = [...terms.keys()].map(escapePattern);
  const sign = new RegExp(`\\b(?:${shorts.join("|")})\\b`);
  return { sign, pattern: new RegExp(sign, "g"), terms };
});

/** The first place of each abbreviation in what is read as one text, where it is not expanded there. */
function unexpanded(passages: readonly ReadPassage[], { sign, pattern, terms }: ShortTerms): Finding[] {
  const met = new Set<string>();
  const used = passages.filter(({ text }) => sign.test(text));
  return used.flatMap(({ text, field, at }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: short, index }): Finding[] => {
      if (met.has(short)) return [];
      met.add(short);
      const term = terms.get(short) ?? short;
      if (field === "term" || isExpanded(text, index, short, term)) return [];
      const message = `"${short}" is not expanded where it first stands.`;
      return [{ at: at(index), message, hint: `Write "${term} (${short})" here.` }];
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
