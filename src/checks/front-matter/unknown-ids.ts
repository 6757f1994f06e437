import type { Draft } from "../../content/model.ts";
import { type IssueCode, issue } from "../../report/catalogue.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import type { Issue, Position } from "../../report/issue.ts";

/** An id as it was written. */
export interface WrittenId {
  id: string;
  at(): Position & { file: string };
}

/** Tells the ids that name no entry of a data file; nothing where that file could not be read. */
export function unknownIds(
  code: IssueCode,
  noun: "section" | "source" | "contact",
  { data }: Draft,
  written: readonly WrittenId[],
): Issue[] {
  const known = data[`${noun}s`];
  if (!known) return [];
  return written
    .filter(({ id }) => !Object.hasOwn(known, id))
    .map(({ id, at }) => {
      const hint = didYouMean(id, Object.keys(known), `Add it to data/${noun}s.yaml.`);
      return issue(code, at(), `"${id}" is no ${noun} in data/${noun}s.yaml.`, hint);
    });
}
