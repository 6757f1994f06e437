import type { Place } from "../../report/issue.ts";
import { judgeLinks } from "../links/judge-links.ts";
import { rule } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { knownEmails } from "./known-contacts.ts";

/** An address, also one with a sign too many, a space, or its @ in words. */
const shape = /[\w.+-]+(?:@+|(?: ?[([{] ?at ?[)\]}] ?| @(?=[\w-]+\.))(?=[\w.-]+))[\w-]+(?:\.[\w-]+)*/gi;

/** Every e-mail address is one that the data knows, so that no letter about somebody's health goes astray. */
export const unknownEmail = rule({
  code: "unknown-email",
  severity: "error",
  group: "Contacts",
  of: "text",
  summary: "Every e-mail address is one that the data or a service page knows.",
  check(text) {
    const known = knownEmails(text.draft);
    return writtenEmails(text)
      .filter((written) => !known.has(written.text))
      .map((written) => {
        const hint = known.hint(written.text, "Add it to data/contacts.yaml, with its source.");
        return { at: written.at(), message: `${written.text} is not known.`, hint };
      });
  },
});

function writtenEmails(text: Text): { text: string; at(): Place }[] {
  const inWords = text.passagesWith(/@|[([{] ?at ?[)\]}]/i).flatMap(({ text, at }) =>
    [...text.matchAll(shape)].map(({ 0: found, index }) => ({
      text: found,
      at: () => at(index),
    })),
  );
  const inLinks = judgeLinks(text).valid.flatMap(({ href, text = "", at }) => {
    const address = /^mailto:([^?]*)/i.exec(href)?.[1];
    return address === undefined || text.includes(address) ? [] : [{ text: address, at }];
  });
  return [...inWords, ...inLinks];
}
