import type { Contact } from "../schema/types.ts";
import { escapeHtml } from "./escape-html.ts";
import { readableAddress } from "./readable-address.ts";

/** Cards for organisations that help: name, what it does, phone, address. The address is written out, for paper. */
export function contactCards(contacts: readonly Contact[]): string {
  return `<ul class="contacts" role="list">\n${contacts.map(card).join("\n")}\n</ul>\n`;
}

function card({ name, does, phone, hours, email, website }: Contact): string {
  const ways = [
    phone &&
      `Phone <a href="tel:${phone.replaceAll(" ", "")}">${phone}</a>${hours ? `, ${escapeHtml(hours)}` : ""}`,
    email && `E-mail <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`,
    website && `Web <a href="${escapeHtml(website)}">${escapeHtml(readableAddress(website))}</a>`,
  ].filter((way) => way !== undefined);
  const lines = [`<p class="name"><strong>${escapeHtml(name)}</strong></p>`, `<p>${escapeHtml(does)}</p>`];
  return `<li>${[...lines, ...ways.map((way) => `<p class="way">${way}</p>`)].join("\n")}</li>`;
}
