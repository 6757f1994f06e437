import { type Finding, rule } from "../rule.ts";
import { dialled } from "./find-phones.ts";

/** A service and its provider's entry in the data tell the reader the same number and address. */
export const contactMismatch = rule({
  code: "contact-mismatch",
  severity: "error",
  group: "Contacts",
  of: "draft",
  summary: "A service page has the same phone number and e-mail as its contact in `data/contacts.yaml`.",
  check: ({ services, fields: { contacts } }) =>
    services.flatMap(({ fields: service, yaml }): Finding[] => {
      const contact = contacts?.[service.contact ?? ""];
      if (!contact) return [];
      const fields = (["phone", "email"] as const).filter((field) => {
        const here = service[field]?.text;
        const there = contact[field];
        return here !== undefined && there !== undefined && plain(here) !== plain(there);
      });
      return fields.map((field) => {
        const message = `${service[field]?.text} is not what data/contacts.yaml has for ${contact.name ?? service.contact}.`;
        const hint = `It has ${contact[field]}: find out which is right, and write that in both.`;
        return { at: yaml.valueAt([field, "text"]), message, hint };
      });
    }),
});

function plain(text: string): string {
  return text.includes("@") ? text.toLowerCase() : dialled(text);
}
