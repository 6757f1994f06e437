import { issue } from "../../report/catalogue.ts";
import type { Position } from "../../report/issue.ts";
import type { TextRule } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { didYouMeanContact } from "./did-you-mean-contact.ts";
import { knownContacts } from "./known-contacts.ts";

const shape = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g;

/** Every e-mail address is one that the data knows, so that no letter about somebody's health goes astray. */
export const unknownEmail: TextRule = {
  code: "unknown-email",
  summary: "Every e-mail address is one that the data or a service page knows.",
  check(text) {
    const known = knownContacts(text.draft)?.emails;
    if (!known) return [];
    const right = new Set(known.map(({ text }) => plainEmail(text)));
    return writtenEmails(text)
      .filter(({ text }) => !right.has(plainEmail(text)))
      .map(({ text, at }) => {
        const otherwise = "Add it to data/contacts.yaml, with its source.";
        const hint = didYouMeanContact(text, known, plainEmail, otherwise);
        return issue("unknown-email", at(), `${text} is not known.`, hint);
      });
  },
};

function plainEmail(address: string): string {
  return address.toLowerCase();
}

function writtenEmails(text: Text): { text: string; at(): Position & { file: string } }[] {
  const inWords = text.passagesWith(/@/).flatMap(({ text, at }) =>
    [...text.matchAll(shape)].map(({ 0: found, index }) => ({
      text: found,
      at: () => at(index),
    })),
  );
  const inLinks = text.links.sound.flatMap(({ href, text = "", at }) => {
    const address = /^mailto:([^?]*)/i.exec(href)?.[1];
    return address === undefined || text.includes(address) ? [] : [{ text: address, at }];
  });
  return [...inWords, ...inLinks];
}
