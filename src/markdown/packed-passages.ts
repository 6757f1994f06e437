import type { Token } from "markdown-it";
import { present } from "../present.ts";
import { visibleText } from "../prose/visible-text.ts";
import { kindOf } from "./kind-of.ts";
import type { LocatedText } from "./located-text.ts";
import { walkLanguages } from "./other-languages.ts";
import type { ForeignWords, Passage } from "./passage.ts";
import { tokenAt } from "./token-at.ts";
import { wordsOf } from "./words-of.ts";

/**
 * The passages of a text, kept as one string: there are a quarter of a million of them in a guide of thousands of
 * pages, and so many objects kept alive would cost more time than it takes to make the few that are asked for anew.
 */
export interface PackedPassages {
  /** The words of all passages, apart by NUL: a quick look tells whether something can be in any of them. */
  words: string;
  kinds: Passage["kind"][];
  /** The index of each passage's inline token. */
  tokens: number[];
  /** By the index of the inline token. */
  foreign: ReadonlyMap<number, ForeignWords[]> | undefined;
}

/** Packs the passages of a text. */
export function packPassages(tokens: readonly Token[], written: string): PackedPassages {
  const texts: string[] = [];
  const packed: Omit<PackedPassages, "words" | "foreign"> = { kinds: [], tokens: [] };
  for (let index = 0; index < tokens.length; index += 1) {
    const { type, children } = tokenAt(tokens, index);
    if (type !== "inline") continue;
    texts.push(visibleText(wordsOf(children ?? [])).text);
    packed.kinds.push(kindOf(tokens[index - 1], tokens[index - 2]));
    packed.tokens.push(index);
  }
  const hasLanguages = tokens.length > 0 && /lang[: ]/.test(written);
  return { ...packed, words: texts.join("\0"), foreign: hasLanguages ? foreignWords(tokens) : undefined };
}

/** The passages, each with its own words. */
export function unpackPassages(
  { words, kinds, tokens, foreign }: PackedPassages,
  located: LocatedText,
): Passage[] {
  if (tokens.length === 0) return [];
  // The parser leaves no NUL in any text.
  return words.split("\0").map((text, index) => {
    const token = present(tokens[index]);
    const kind = present(kinds[index]);
    return { kind, field: undefined, text, foreign: foreign?.get(token), at: located.wordsOf(token) };
  });
}

/** The words of other languages in each inline token, by its index. */
function foreignWords(tokens: readonly Token[]): Map<number, ForeignWords[]> {
  const found = new Map<number, ForeignWords[]>();
  let block: Token | undefined;
  let written = "";
  walkLanguages(tokens, (token, _, tag) => {
    if (token.type === "inline" || token.block) {
      block = token;
      written = "";
      return;
    }
    const from = visibleText(written).text.length;
    written += wordsOf([token]);
    if (tag === undefined || !block) return;
    const index = tokens.indexOf(block);
    const words = { from, to: visibleText(written).text.length, tag };
    found.set(index, [...(found.get(index) ?? []), words]);
  });
  return found;
}
