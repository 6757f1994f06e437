import type { Draft } from "../../content/model.ts";
import { type IssueCode, issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import { passagesOf } from "./prose.ts";
import type { ReadPassage } from "./read-passage.ts";

/** What is looked for. */
interface Wording {
  /** What a text must hold to match at all: most texts do not, and it is quicker to look for. */
  sign: RegExp;
  /** Without `^` and `$`, because whole pages are looked at first. */
  pattern: RegExp;
  /** Whether a match can be told, as far as its own words show. */
  matters?: (written: string) => boolean;
}

/** Tells every place where the guide's own words match a pattern; `tell` answers nothing where all is well. */
export function findWordings(
  code: IssueCode,
  draft: Draft,
  { sign, pattern, matters = () => true }: Wording,
  tell: (match: RegExpExecArray, passage: ReadPassage) => { message: string; hint: string } | undefined,
): Issue[] {
  const everywhere = new RegExp(pattern, `${pattern.flags}g`);
  return passagesOf(draft, ({ pieces }) =>
    pieces.some((text) => sign.test(text) && text.match(everywhere)?.some(matters)),
  ).flatMap((passage) => {
    if (!sign.test(passage.text)) return [];
    return [...passage.text.matchAll(everywhere)].flatMap((match) => {
      const told = tell(match, passage);
      return told ? [issue(code, passage.at(match.index), told.message, told.hint)] : [];
    });
  });
}
