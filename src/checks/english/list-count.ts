import type { List } from "../../markdown/outline.ts";
import { matchesOf } from "../../prose/matches-of.ts";
import { numberWords, readNumberWords } from "../../prose/plain-numbers.ts";
import { type Finding, rule } from "../rule.ts";

/** What a lead-in counts that the list then names. */
const named =
  "ways|things|questions|steps|reasons|tips|points|signs|options|choices|answers|kinds|types|parts|routes|rights|ideas|groups|facts|rules|stages|places|documents|papers|letters|tests|treatments|people|charities|services|pages|leaflets";

/** What makes a number another than that of all of them: “at least 3 things”, “one of 4 ways”, “3 of these questions”. */
const counted = new RegExp(
  String.raw`(?<!\b(?:at least|up to|about|around|more than|less than|fewer than|over|under|than|first|last|next|top|any|every|each|another|other|or|to|of|least|most|only) )(?<![\w.,:£/-])(\d{1,2}|(?:${numberWords.join("|")})\b) ((?!(?:of|or|to|and|out|in)\b)[a-z-]+ ){0,2}(${named})\b`,
  "gi",
);

/** A lead-in that counts what it leads in to is right: an item was added, or lost, behind it. */
export const listCount = rule({
  code: "list-count",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Where the line before a list says how many things there are, the list has as many.",
  check: ({ page }) => (page?.body.lists ?? []).flatMap(miscounted),
});

function miscounted({ leadIn, items, at, after }: List): Finding[] {
  if (after !== "heading_close" && !/[:：]\W*$/.test(leadIn)) return [];
  const sentence = leadIn.split(/[.!?]\s/).at(-1) ?? "";
  const numbers = matchesOf(sentence, counted);
  const [first] = numbers;
  if (!first || numbers.length > 1) return [];
  const [words, number = ""] = first;
  const said = /\d/.test(number) ? Number(number) : readNumberWords(number);
  if (said < 2 || items.length < 2 || said === items.length) return [];
  const message = `"${words}" leads in to a list of ${items.length}.`;
  return [{ at, message, hint: `Write ${items.length}, or see what the list has too much or too little.` }];
}
