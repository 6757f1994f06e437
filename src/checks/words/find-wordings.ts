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

/** Tells every place where the guide's own words match a pattern; `tell` answers nothing where all is well. */
export function findWordings(
  text: Text,
  { sign, pattern }: Wording,
  tell: (match: RegExpExecArray, passage: ReadPassage) => Remark | undefined,
): Finding[] {
  if (!sign.test(text.words)) return [];
  const worth = text.prose.passages.filter((passage) => sign.test(passage.text));
  return worth.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const told = tell(match, passage);
      return told ? [{ at: passage.at(match.index), message: told.message, hint: told.hint }] : [];
    }),
  );
}
