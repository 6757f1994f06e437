import type { Draft } from "../../content/model.ts";
import { matchesOf } from "../../prose/matches-of.ts";
import type { Place } from "../../report/issue.ts";
import { judgeLinks } from "../links/judge-links.ts";
import { oncePer } from "../once-per.ts";
import { rule } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { dialled, type FoundText, findPhones, phoneSign } from "./find-phones.ts";
import { knownPhones } from "./known-contacts.ts";

/** Every phone number is one that the data knows, so that a wrong digit cannot reach a patient. */
export const unknownPhone = rule({
  code: "unknown-phone",
  severity: "error",
  group: "Contacts",
  of: "text",
  summary: "Every phone number is one that `data/contacts.yaml` or a service page knows.",
  check(text) {
    const known = knownPhones(text.draft);
    return writtenPhones(text)
      .filter((written) => !known.has(written.text))
      .map((written) => {
        const hint = known.hint(written.text, "Add it to data/contacts.yaml, with its source.");
        return { at: written.at(), message: `${written.text} is not known.`, hint };
      });
  },
});

/** Names that end with their number, such as NHS 111, and what finds the like of them. */
const namesWithNumbers = oncePer(({ data }: Draft): RegExp | undefined => {
  const names = Object.values(data.contacts ?? {}).flatMap(
    ({ name, phone }) => /^(\p{L}+) \d{2,6}$/u.exec(name)?.[phone ? 1 : 2] ?? [],
  );
  if (names.length === 0) return undefined;
  return new RegExp(
    `(?<=(?<![\\p{L}\\p{N}])(?:${[...new Set(names)].join("|")})[ -]?)\\d{2,6}(?![\\d.,:]?\\d)`,
    "gu",
  );
});

function behindNames(text: string, named: RegExp | undefined): FoundText[] {
  if (!named) return [];
  const known = findPhones(text).map(({ index }) => index);
  return matchesOf(text, named)
    .map(({ 0: found, index }) => ({ text: found, index }))
    .filter(({ index }) => !known.includes(index));
}

function writtenPhones(text: Text): { text: string; at(): Place }[] {
  const named = namesWithNumbers(text.draft);
  const inWords = text.passagesWith(phoneSign).flatMap(({ text, at }) =>
    [...findPhones(text), ...behindNames(text, named)].map((found) => ({
      text: found.text,
      at: () => at(found.index),
    })),
  );
  const inLinks = judgeLinks(text).valid.flatMap(({ href, text = "", at }) => {
    const number = /^tel:(.*)$/.exec(href)?.[1];
    return number === undefined || dialled(text) === dialled(number) ? [] : [{ text: number, at }];
  });
  return [...inWords, ...inLinks];
}
