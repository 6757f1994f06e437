import { email, phone, webAddress } from "../contact-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { entries, group, optional, orNone } from "../group-fields.ts";
import { id } from "../id-fields.ts";
import { checked, choice, flag, nationList } from "../setting-fields.ts";
import { name, sentences, words } from "../text-fields.ts";

/** The groups of the help pages, beside urgent help: somebody to talk to, and help when nothing moves. */
export const helpKinds = ["talk", "stuck"] as const;

/** Who can help. */
export const contacts = {
  about: "who can help: a card for each, shown wherever a page names its id",
  fields: orNone(
    entries(
      group("", {
        name: name("its name"),
        does: sentences("what it can do for the reader, in one sentence"),
        kind: optional(choice("the group of the help pages that shows it: `talk` or `stuck`", helpKinds)),
        nations: nationList(),
        phone: optional(phone('its number, in quotation marks: `"0345 222 3730"`')),
        email: optional(email("its e-mail address")),
        website: optional(webAddress("the page to go to")),
        hours: optional(words("when somebody answers")),
        cost: optional(words("what a call costs, where its source says so")),
        languages: optional(words("in which other languages or ways it answers")),
        checked: checked(),
        old: optional(flag("`true` where what was read is old: confirm it by phone before you publish")),
        source: id("an id from `data/sources.yaml`", "sources"),
      }),
    ),
  ),
} satisfies DataKind;
