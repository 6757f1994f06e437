import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** “A” or “an” in small letters, or at the beginning of a sentence, and the word or number behind it. */
const pattern =
  /(?<![\p{L}\p{N}’'.-])(?:(an?)|(?<=^|[.!?:]\s|[“‘(])(An?)) [“‘(]?([\p{L}\p{N}][\p{L}\p{N}’'-]*)/gu;

/** Words with a vowel that is read as “you” or “one”, and others with an h that is silent. */
const soundsConsonant =
  /^(?:eu|ewe|one(?:$|[^r])|once|ub[iy]q|uni(?:t|on|q|f|v|c[oy]|l|s[eo]|$)|use|usu|usab|usag|usur|uter|util|utop|ur(?:in|et|ol|an[iu])|u-)/i;
const silentH = /^(?:hour|honest|hono(?:u?r)|heir)/i;

/** Both are said, by some: “an historic day”. */
const either = /^(?:h(?:istor|otel|abitual|eroic|ilario|ysteri)|herb)/i;

/** Words that follow a letter, not an article: “group a or b”. */
const followLetter = /^(?:and|or|in|is|are|at|on|of|if|as|it|i|to|was)$/i;

/** Letters whose names begin with a vowel. */
const vowelNames = /^[AEFHILMNORSX]/;

/** “A” stands before a consonant that is heard, “an” before a vowel. */
export const wrongArticle = rule({
  code: "wrong-article",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "“A” stands before a consonant that is heard, “an” before a vowel: a unit, an hour.",
  check: (text) =>
    findWordings(text, { sign: /\ban? /i, pattern }, ([, small, first, word = ""]) => {
      const article = small ?? first ?? "";
      const right = articleFor(word);
      if (right === undefined || right === article.toLowerCase()) return undefined;
      const meant = article === article.toLowerCase() ? right : right === "an" ? "An" : "A";
      return {
        message: `"${article} ${word}" is hard to say.`,
        hint: `Write "${meant} ${word}".`,
      };
    }),
});

/** The article that belongs before a word; `undefined` where both may. */
function articleFor(word: string): "a" | "an" | undefined {
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/.test(word) ? "an" : "a";
  if (/^[A-Z](?:$|[A-Z\d-])/.test(word)) return articleForLetters(word);
  if (followLetter.test(word) || either.test(word)) return undefined;
  if (/^[aeiou]/i.test(word)) return soundsConsonant.test(word) ? "a" : "an";
  if (silentH.test(word)) return "an";
  return /^[b-df-hj-np-tv-z]/i.test(word) ? "a" : undefined;
}

/** Letters are read by their names, or together as a word where that can be said. */
function articleForLetters(letters: string): "a" | "an" | undefined {
  const byName = vowelNames.test(letters) ? "an" : "a";
  const byWord = /^[AEIO]/.test(letters) ? "an" : "a";
  const canBeSaid = /^(?:[A-Z][AEIOU]|S[CHKLMNPTW]|F[LR])[A-Z]/.test(letters);
  return byName === byWord || !canBeSaid ? byName : undefined;
}
