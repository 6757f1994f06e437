import { z } from "zod";
import { aliases, date, email, ids, nationList, order, phoneNumber, text, webAddress } from "./fields.ts";

/** The kinds of service, each shown with a label of its own. */
export const serviceKinds = ["charity", "patient-group", "member-scheme", "private-clinic"] as const;

/** A fact that can go stale, with the day on which its source was last looked at. */
const perishable = z.strictObject(
  { text, checked: date },
  "Write text: and checked: on lines of their own below.",
);

/** Front matter of a second-opinion service, `content/services/<slug>.md`. */
export const servicePage = z.strictObject({
  title: text,
  description: text,
  order,
  kind: z.enum(serviceKinds, `Write one of: ${serviceKinds.join(", ")}.`),
  /** Id of its provider in `data/contacts.yaml`. */
  contact: z.string("Write the id of a contact."),
  /** What it costs the reader. */
  cost: perishable,
  /** Who can use it. */
  eligibility: perishable,
  /** How to begin. */
  howToApply: perishable,
  phone: z.strictObject({ text: phoneNumber, checked: date }).optional(),
  email: z.strictObject({ text: email, checked: date }).optional(),
  website: z.strictObject({ url: webAddress, checked: date }).optional(),
  reviewed: date,
  nextReview: date,
  sources: ids,
  nations: nationList,
  aliases,
});
