import type { Contact } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import { escapeHtml } from "./escape-html.ts";
import { readableAddress } from "./readable-address.ts";

/** Cards for organisations that help: name, what it does, phone, address. The address is written out, for paper. */
export function contactCards(contacts: readonly Contact[], words: Words): string {
  return `<ul class="contacts" role="list">\n${contacts.map((contact) => card(contact, words)).join("\n")}\n</ul>\n`;
}

function card({ name, does, phone, hours, email, website }: Contact, words: Words): string {
  const label = (way: string) => escapeHtml(words.say(`contact.${way}`));
  const ways = [
    phone &&
      `${label("phone")} <a href="tel:${phone.replaceAll(" ", "")}">${phone}</a>${hours ? `, ${escapeHtml(hours)}` : ""}`,
    email && `${label("email")} <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`,
    website &&
      `${label("website")} <a href="${escapeHtml(website)}">${escapeHtml(readableAddress(website))}</a>`,
  ].filter((way) => way !== undefined);
  const lines = [`<p class="name"><strong>${escapeHtml(name)}</strong></p>`, `<p>${escapeHtml(does)}</p>`];
  return `<li>${[...lines, ...ways.map((way) => `<p class="way">${way}</p>`)].join("\n")}</li>`;
}
