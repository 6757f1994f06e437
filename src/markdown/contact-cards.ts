import type { Contact } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import { escapeHtml } from "./escape-html.ts";
import { readableAddress } from "./readable-address.ts";

/**
 * Cards for organisations that help: name, what it does, phone, address. The address is written out, for paper. Reader views leave
 * out whatever has a class with “contact” in it, as if it stood beside the text.
 *
 * @param level of the heading that each name is, from 1; without it, a name is a strong line
 * @param more further lines on each card
 * @param evidence how it is known, in small letters at the end of each card
 */
export function contactCards(
  contacts: readonly Contact[],
  words: Words,
  { level, more = () => [], evidence }: Further = {},
): string {
  const cards = contacts.map((contact) => card(contact, words, level, more(contact), evidence?.(contact)));
  return `<ul class="to-call" role="list">\n${cards.join("\n")}\n</ul>\n`;
}

/** When somebody answers, and what a call costs, behind the number. */
function whenAndHow(facts: readonly (string | undefined)[]): string {
  const told = facts.flatMap((each) => (each ? [`, ${escapeHtml(each)}`] : [])).join("");
  return told && `<span class="when">${told}</span>`;
}

interface Further {
  level?: number;
  more?: (contact: Contact) => string[];
  evidence?: (contact: Contact) => string;
}

function card(
  contact: Contact,
  words: Words,
  level: number | undefined,
  more: readonly string[],
  evidence: string | undefined,
): string {
  const { name, does, phone, hours, cost, email, website } = contact;
  const label = (way: string) => escapeHtml(words.say(`contact.${way}`));
  const ways = [
    phone &&
      `${label("phone")} <a href="tel:${phone.replaceAll(" ", "")}">${phone}</a>${whenAndHow([hours, cost])}`,
    email && `${label("email")} <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`,
    website &&
      `${label("website")} <a href="${escapeHtml(website)}">${escapeHtml(readableAddress(website))}</a>`,
    ...more.map(escapeHtml),
  ].filter((way) => way !== undefined);
  const title = level
    ? `<h${level} class="name">${escapeHtml(name)}</h${level}>`
    : `<p class="name"><strong>${escapeHtml(name)}</strong></p>`;
  const lines = [title, `<p>${escapeHtml(does)}</p>`];
  const end = evidence === undefined ? [] : [`<p class="checked">${escapeHtml(evidence)}</p>`];
  return `<li>${[...lines, ...ways.map((way) => `<p class="way">${way}</p>`), ...end].join("\n")}</li>`;
}
