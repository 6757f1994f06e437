import { bareHost } from "../links/bare-host.ts";
import { type Finding, rule } from "../rule.ts";
import { dialled } from "./find-phones.ts";

/** Numbers such as 111 and 999 lead to several services. */
const fewestDigits = 9;

/** Of two contacts with one number, one was copied from the other. */
export const sharedNumber = rule({
  code: "shared-number",
  severity: "warning",
  group: "Contacts",
  of: "draft",
  summary: "No two contacts of different organisations have the same phone number.",
  check({ fields: { contacts = {} }, yaml }) {
    const first = new Map<string, (typeof contacts)[string]>();
    return Object.entries(contacts).flatMap(([id, contact]): Finding[] => {
      const number = dialled(contact?.phone ?? "");
      if (!contact || number.length < fewestDigits) return [];
      const other = first.get(number);
      if (!other) first.set(number, contact);
      if (!other || isOneSite(contact.website, other.website)) return [];
      const at = yaml.contacts?.valueAt([id, "phone"]);
      const message = `${contact.phone} is the number of ${other.name}, too.`;
      return at
        ? [{ at, message, hint: "Look up the number of each, or give both the website that they share." }]
        : [];
    });
  },
});

function isOneSite(...websites: (string | undefined)[]): boolean {
  const [one, other] = websites.map((url = "") =>
    URL.canParse(url) ? bareHost(new URL(url).hostname) : undefined,
  );
  return one !== undefined && one === other;
}
