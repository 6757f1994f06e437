import { formerIds } from "../address-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { entries, group, optional, orNone } from "../group-fields.ts";
import { name, sentences, term } from "../text-fields.ts";

/** Hard words in plain ones. */
export const glossary = {
  about: "hard words in plain ones: pages link to them by these ids",
  fields: orNone(
    entries(
      group("", {
        term: term("the word"),
        short: optional(name("its abbreviation")),
        definition: sentences("what it means, in one or two sentences"),
        formerly: formerIds(),
      }),
    ),
  ),
} satisfies DataKind;
