import type { Place } from "../../report/issue.ts";
import { judgeLinks } from "../links/judge-links.ts";
import { rule } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { dialled, findPhones, phoneSign } from "./find-phones.ts";
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

function writtenPhones(text: Text): { text: string; at(): Place }[] {
  const inWords = text
    .passagesWith(phoneSign)
    .flatMap(({ text, at }) =>
      findPhones(text).map((found) => ({ text: found.text, at: () => at(found.index) })),
    );
  const inLinks = judgeLinks(text).valid.flatMap(({ href, text = "", at }) => {
    const number = /^tel:(.*)$/.exec(href)?.[1];
    return number === undefined || dialled(text) === dialled(number) ? [] : [{ text: number, at }];
  });
  return [...inWords, ...inLinks];
}
