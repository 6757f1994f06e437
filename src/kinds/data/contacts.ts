import { email, phone, webAddress } from "../contact-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { entries, group, optional } from "../group-fields.ts";
import { id } from "../id-fields.ts";
import { checked, nationList } from "../setting-fields.ts";
import { name, words } from "../text-fields.ts";

/** Who can help. */
export const contacts = {
  about: "who can help: a card for each, shown wherever a page names its id",
  fields: entries(
    group("", {
      name: name("its name"),
      does: words("what it can do for the reader, in one sentence"),
      nations: nationList(),
      phone: optional(phone('its number, in quotation marks: `"0345 222 3730"`')),
      email: optional(email("its e-mail address")),
      website: optional(webAddress("the page to go to")),
      hours: optional(words("when somebody answers")),
      checked: checked(),
      source: id("an id from `data/sources.yaml`", "sources"),
    }),
  ),
} satisfies DataKind;
