import { matchesOf } from "../../prose/matches-of.ts";
import type { Finding, Remark } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";
import type { Text } from "../texts/text.ts";

/** What is looked for. */
interface Wording {
  /** What a text must hold to match at all: most texts do not, and it is quicker to look for. It has no `^`, no `$` and no flag `g`. */
  sign: RegExp;
  /** With the flag `g`. */
  pattern: RegExp;
}

/** A remark on a match; `from` is where the words begin, if not with it. */
interface WordsRemark extends Remark {
  from?: number;
}

/**
 * Tells every place where words match a pattern; `tell` answers nothing where all is well.
 *
 * @param among whose words are looked at: the guide's own, or other people's as well
 */
export function findWordings(
  text: Text,
  { sign, pattern }: Wording,
  tell: (match: RegExpExecArray, passage: ReadPassage) => WordsRemark | undefined,
  among: "own" | "all" = "own",
): Finding[] {
  if (!sign.test(among === "own" ? text.ownWords : text.words)) return [];
  const { passages, quoted } = text.prose;
  const asked = among === "own" ? passages : [...passages, ...quoted];
  const worth = asked.filter((passage) => sign.test(passage.text));
  return worth.flatMap((passage) =>
    matchesOf(passage.text, pattern).flatMap((match) => {
      const told = tell(match, passage);
      return told
        ? [{ at: passage.at(told.from ?? match.index), message: told.message, hint: told.hint }]
        : [];
    }),
  );
}
