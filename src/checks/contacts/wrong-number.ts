import type { Draft } from "../../content/model.ts";
import { escapePattern } from "../../prose/escape-pattern.ts";
import type { Place } from "../../report/issue.ts";
import { oncePer } from "../once-per.ts";
import { rule } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { dialled, findPhones, phoneSign } from "./find-phones.ts";

/** Behind the name of a contact its own number stands, and not that of another. */
export const wrongNumber = rule({
  code: "wrong-number",
  severity: "error",
  group: "Contacts",
  of: "text",
  summary: "A number behind the name of a contact or a service is its own, and not that of another.",
  check(text) {
    const { numbersOf, ownersOf, ending } = namedNumbers(text.draft);
    return numbersBehindWords(text).flatMap(({ before, number, at }) => {
      const name = ending?.exec(before)?.[1];
      const own = numbersOf.get(name ?? "");
      const owner = ownersOf.get(dialled(number));
      if (!own || !owner || own.some((each) => dialled(each) === dialled(number))) return [];
      const message = `${number} is the number of ${owner}, and not of ${name}.`;
      return [{ at: at(), message, hint: `Write ${own.join(" or ")}, or the name of ${owner}.` }];
    });
  },
});

/** What may stand between a name and its number. */
const between = String.raw`(?:’s (?:help|advice |support |phone )?line)?[,:]?(?: [–(]|\s\()?\s*(?:(?:free|for free|now|first) )?(?:(?:on|at|is|by phone on)\s+)?`;

/** Whose numbers the data knows. */
const namedNumbers = oncePer(({ data, services }: Draft) => {
  const named = [
    ...Object.values(data.contacts ?? {}).map(({ name, phone }) => ({ name, phone })),
    ...services.map(({ fields: { title, phone } }) => ({ name: title, phone: phone?.text })),
  ];
  const numbersOf = new Map<string, string[]>();
  const ownersOf = new Map<string, string>();
  for (const { name, phone } of named) {
    if (!name || !phone) continue;
    numbersOf.set(name, [...(numbersOf.get(name) ?? []), phone]);
    if (!ownersOf.has(dialled(phone))) ownersOf.set(dialled(phone), name);
  }
  const names = [...numbersOf.keys()].sort((one, other) => other.length - one.length).map(escapePattern);
  const ending =
    names.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(${names.join("|")})${between}$`, "u") : undefined;
  return { numbersOf, ownersOf, ending };
});

/** Each number of a text with the words before it; one that begins a cell of a table with those of the cell before. */
function numbersBehindWords(text: Text): { before: string; number: string; at(): Place }[] {
  if (!phoneSign.test(text.words)) return [];
  const { passages } = text;
  return passages.flatMap((passage, order) => {
    if (!phoneSign.test(passage.text)) return [];
    const cell = passages[order - 1];
    const isBeside =
      passage.kind === "cell" && cell?.kind === "cell" && cell.at(0).line === passage.at(0).line;
    return findPhones(passage.text).map(({ text: number, index }) => ({
      before: index === 0 && isBeside ? cell.text : passage.text.slice(0, index),
      number,
      at: () => passage.at(index),
    }));
  });
}
