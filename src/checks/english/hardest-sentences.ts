import type { Sentence } from "../../prose/split-sentences.ts";
import type { Place } from "../../report/issue.ts";
import { quote } from "../quote.ts";
import type { Prose } from "../texts/prose.ts";

/** How many sentences of a page a hint names. */
const named = 3;

/** Where the heaviest sentence of a page stands, and the beginnings of the heaviest ones, quoted. */
export function hardestSentences(
  { page, running }: Prose,
  weigh: (sentence: Sentence) => number,
): { at: Place; names: string } {
  const sorted = running.toSorted((a, b) => weigh(b) - weigh(a));
  const [hardest] = sorted;
  const passage = page.find(({ sentences }) => sentences.some((each) => each === hardest));
  if (!hardest || !passage) throw new RangeError("A page without sentences has no hardest one.");
  const quoted = sorted.slice(0, named).map(({ text }) => quote(text));
  return { at: passage.at(hardest.start), names: new Intl.ListFormat("en-GB").format(quoted) };
}
