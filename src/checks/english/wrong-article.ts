import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** “A” or “an”, and the word or number behind it. */
const pattern = /\b([Aa]n?) [“‘(]?([\p{L}\p{N}][\p{L}\p{N}’'-]*)/gu;

/** What an article stands behind: in small letters no part of a word, with a capital the beginning of a sentence. */
const behind = { small: /(?<![\p{L}\p{N}’'.-])$/u, capital: /(?:^|[.!?:]\s|[“‘(])$/ };

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

type Article = "a" | "an" | undefined;

/** “A” stands before a consonant that is heard, “an” before a vowel. */
export const wrongArticle = rule({
  code: "wrong-article",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "“A” stands before a consonant that is heard, “an” before a vowel: a unit, an hour.",
  check: (text) =>
    findWordings(text, { sign: /\ban? /i, pattern }, ({ 1: article = "", 2: word = "", index }, passage) => {
      const right = known.has(word) ? known.get(word) : keep(word, articleFor(word));
      const isSmall = article === article.toLowerCase();
      if (right === undefined || right === article.toLowerCase()) return undefined;
      if (!(isSmall ? behind.small : behind.capital).test(passage.text.slice(0, index))) return undefined;
      const meant = isSmall ? right : right === "an" ? "An" : "A";
      return {
        message: `"${article} ${word}" is hard to say.`,
        hint: `Write "${meant} ${word}".`,
      };
    }),
});

/** What belongs before the words that were met: most stand behind an article again and again. */
const known = new Map<string, Article>();

function keep(word: string, article: Article): Article {
  known.set(word, article);
  return article;
}

/** The article that belongs before a word; `undefined` where both may. */
function articleFor(word: string): Article {
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/.test(word) ? "an" : "a";
  if (/^[A-Z](?:$|[A-Z\d-])/.test(word)) return articleForLetters(word);
  if (followLetter.test(word) || either.test(word)) return undefined;
  if (/^[aeiou]/i.test(word)) return soundsConsonant.test(word) ? "a" : "an";
  if (silentH.test(word)) return "an";
  return /^[b-df-hj-np-tv-z]/i.test(word) ? "a" : undefined;
}

/** Letters are read by their names, or together as a word where that can be said. */
function articleForLetters(letters: string): Article {
  const byName = vowelNames.test(letters) ? "an" : "a";
  const byWord = /^[AEIO]/.test(letters) ? "an" : "a";
  const canBeSaid = /^(?:[A-Z][AEIOU]|S[CHKLMNPTW]|F[LR])[A-Z]/.test(letters);
  return byName === byWord || !canBeSaid ? byName : undefined;
}
