import type { Draft } from "../../content/model.ts";
import { type IssueCode, issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import { passagesOf, type ReadPassage } from "./prose.ts";

/**
 * Tells every place where the guide's own words match a pattern; `tell` answers nothing where all is well.
 *
 * @param sign what a text must hold to match at all: most texts do not, and it is quicker to look for
 */
export function findWordings(
  code: IssueCode,
  draft: Draft,
  { sign, pattern }: { sign: RegExp; pattern: RegExp },
  tell: (match: RegExpExecArray, passage: ReadPassage) => { message: string; hint: string } | undefined,
): Issue[] {
  const everywhere = new RegExp(pattern, `${pattern.flags}g`);
  return passagesOf(draft).flatMap((passage) => {
    if (!sign.test(passage.text)) return [];
    return [...passage.text.matchAll(everywhere)].flatMap((match) => {
      const told = tell(match, passage);
      return told ? [issue(code, passage.at(match.index), told.message, told.hint)] : [];
    });
  });
}
