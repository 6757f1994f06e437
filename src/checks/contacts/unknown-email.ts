import type { Draft } from "../../content/model.ts";
import { issue } from "../../report/catalogue.ts";
import type { Position } from "../../report/issue.ts";
import { passagesWith } from "../all-passages.ts";
import { soundLinks } from "../links/link-rules.ts";
import type { Rule } from "../rule.ts";
import { didYouMeanContact } from "./did-you-mean-contact.ts";
import { knownContacts } from "./known-contacts.ts";

const shape = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g;

/** Every e-mail address is one that the data knows, so that no letter about somebody's health goes astray. */
export const unknownEmail: Rule = {
  code: "unknown-email",
  summary: "Every e-mail address is one that the data or a service page knows.",
  check(draft) {
    const known = knownContacts(draft)?.emails;
    if (!known) return [];
    const right = new Set(known.map(({ text }) => plainEmail(text)));
    return writtenEmails(draft)
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

function writtenEmails(draft: Draft): { text: string; at(): Position & { file: string } }[] {
  const inWords = passagesWith(/@/, draft).flatMap(({ text, at }) =>
    [...text.matchAll(shape)].map(({ 0: found, index }) => ({
      text: found,
      at: () => at(index),
    })),
  );
  const inLinks = soundLinks(draft).flatMap(({ href, text = "", at }) => {
    const address = /^mailto:([^?]*)/i.exec(href)?.[1];
    return address === undefined || text.includes(address) ? [] : [{ text: address, at }];
  });
  return [...inWords, ...inLinks];
}
