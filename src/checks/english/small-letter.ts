import type { Draft } from "../../content/model.ts";
import { oncePer } from "../once-per.ts";
import { type Finding, rule } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";
import { knownNames } from "../words/known-names.ts";

/** A small letter, but in a name such as “iPhone” or in an address. */
const small = /^[“‘(]?(?=\p{Ll})(?!\p{Ll}\p{Lu}|\S*[@/_]|\S+\.\p{L})/u;

/** A sentence that begins within a text, behind a word that is no abbreviation. */
const next =
  /(?<=(?<!\p{L})(?!(?:etc|approx|incl|excl|tel|ext|dept|vol|fig|est|min|max|hrs|mins|secs|prof)\.)\p{Ll}{3,}[”’)]?)\.[”’]? +(?=\p{Ll}\P{Lu})/gu;

/** What the sign of a text with such a sentence has: it is asked of every text. */
const sign = /\p{Ll}{2}[”’)]?\.[”’]? +\p{Ll}/u;

/** A sentence, a title and a heading begin with a capital letter. */
export const smallLetter = rule({
  code: "small-letter",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every sentence, title and heading begins with a capital letter.",
  check: ({ prose, draft, set }) =>
    prose.passages.flatMap((passage) => {
      const isBegun = passage.kind === "heading" || passage.kind === "paragraph";
      // The line of urgent help goes on from its title.
      const isWhole = isBegun && !(set.kind === "urgent" && passage.field === "line");
      return [...(isWhole ? first(passage, draft) : []), ...inside(passage)];
    }),
});

function first({ text, at }: ReadPassage, draft: Draft): Finding[] {
  const begin = small.exec(text)?.[0].length;
  if (begin === undefined || smallNames(draft).some((name) => text.startsWith(name, begin))) return [];
  return [told(text, begin, at)];
}

function inside({ text, at }: ReadPassage): Finding[] {
  if (!sign.test(text)) return [];
  return [...text.matchAll(next)].map(({ 0: stop, index }) => told(text, index + stop.length, at));
}

function told(text: string, start: number, at: ReadPassage["at"]): Finding {
  const [word = ""] = /^\S+?(?=[\s.,;:!?”’)]|$)/.exec(text.slice(start)) ?? [];
  const hint = `Write ${word.charAt(0).toUpperCase()}${word.slice(1)}, or join it to the sentence before.`;
  return { at: at(start), message: `"${word}" begins with a small letter.`, hint };
}

/** Names that are written with a small letter. */
const smallNames = oncePer((draft: Draft) =>
  (knownNames(draft) ?? []).filter((name) => /^\p{Ll}/u.test(name)),
);
