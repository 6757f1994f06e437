import { webAddress } from "../contact-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { entries, group, optional } from "../group-fields.ts";
import { checked } from "../setting-fields.ts";
import { name, sentences, words } from "../text-fields.ts";

/** What the guide is based on. */
export const sources = {
  about: "what the guide is based on",
  fields: entries(
    group("", {
      title: name("its title"),
      publisher: name("who published it"),
      url: optional(webAddress("where it can be read")),
      checked: checked(),
      how: words("how it was read: as a supplied document, from a stored copy"),
      note: optional(sentences("what a reader should know of it")),
    }),
  ),
} satisfies DataKind;
