import { fieldPassages } from "../checks/texts/field-passages.ts";
import { fieldSets } from "../content/field-sets.ts";
import type { Draft } from "../content/model.ts";
import { writtenValues } from "../kinds/written-values.ts";
import type { Place } from "../report/issue.ts";

/** The words that stand at a place of the content, as a page shows them; nothing where no words stand there. */
export function wordsAt({ file, line, column }: Place, draft: Draft): string | undefined {
  const set = fieldSets(draft).find(({ yaml }) => yaml.valueAt([]).file === file);
  if (!set) return undefined;
  const { field, yaml, page, hasText } = set;
  const fields = fieldPassages(writtenValues(field, yaml.value), yaml).filter(
    ({ at }) => at(0).line === line,
  );
  const body = page && hasText ? page.body.passages : [];
  const starts = [...fields, ...body].map(({ text, at }) => ({ text, at: at(0) }));
  return starts.findLast(({ at }) => at.line < line || (at.line === line && at.column <= column))?.text;
}
