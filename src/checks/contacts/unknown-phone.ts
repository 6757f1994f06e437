import type { Draft } from "../../content/model.ts";
import { issue } from "../../report/catalogue.ts";
import type { Position } from "../../report/issue.ts";
import { passagesWith } from "../all-passages.ts";
import { soundLinks } from "../links/link-rules.ts";
import type { Rule } from "../rule.ts";
import { didYouMeanContact } from "./did-you-mean-contact.ts";
import { dialled, findPhones, phoneSign } from "./find-phones.ts";
import { knownContacts } from "./known-contacts.ts";

/** Numbers that everybody in the UK knows, and that nobody's entry in the data holds. */
const shortNumbers = ["999", "112", "111", "101", "116123"];

/** Every phone number is one that the data knows, so that a wrong digit cannot reach a patient. */
export const unknownPhone: Rule = {
  code: "unknown-phone",
  summary: "Every phone number is one that `data/contacts.yaml` or a service page knows.",
  check(draft) {
    const known = knownContacts(draft)?.phones;
    if (!known) return [];
    const right = new Set([...shortNumbers, ...known.map(({ text }) => dialled(text))]);
    return writtenPhones(draft)
      .filter(({ text }) => !right.has(dialled(text)))
      .map(({ text, at }) => {
        const hint = didYouMeanContact(
          text,
          known,
          dialled,
          "Add it to data/contacts.yaml, with its source.",
        );
        return issue("unknown-phone", at(), `${text} is not known.`, hint);
      });
  },
};

function writtenPhones(draft: Draft): { text: string; at(): Position & { file: string } }[] {
  const inWords = passagesWith(phoneSign, draft).flatMap(({ text, at }) =>
    findPhones(text).map((found) => ({ text: found.text, at: () => at(found.index) })),
  );
  const inLinks = soundLinks(draft).flatMap(({ href, text = "", at }) => {
    const number = /^tel:(.*)$/.exec(href)?.[1];
    return number === undefined || dialled(text) === dialled(number) ? [] : [{ text: number, at }];
  });
  return [...inWords, ...inLinks];
}
