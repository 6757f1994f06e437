import type { Draft } from "../../content/model.ts";
import { type IssueCode, issue } from "../../report/catalogue.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import type { Issue, Position } from "../../report/issue.ts";

/** Where the id stands that is at `index` among those written. */
type Locate = (index: number) => Position & { file: string };

/** Tells the ids that name no entry of a data file; nothing where that file could not be read. */
export function unknownIds(
  code: IssueCode,
  noun: "section" | "source" | "contact",
  { data }: Draft,
  written: readonly string[],
  locate: Locate,
): Issue[] {
  const known = data[`${noun}s`];
  if (!known) return [];
  return written.flatMap((id, index) => {
    if (Object.hasOwn(known, id)) return [];
    const hint = didYouMean(id, Object.keys(known), `Add it to data/${noun}s.yaml.`);
    return [issue(code, locate(index), `"${id}" is no ${noun} in data/${noun}s.yaml.`, hint)];
  });
}
