import type { DataKind } from "../data-kind.ts";
import { group, list, orEmpty } from "../group-fields.ts";
import { name } from "../text-fields.ts";

/** What the checks of the words know beside the dictionary. */
export const words = {
  about: "what the checks of the words know beside the dictionary and the names in the other files",
  fields: group("", {
    names: list("written with capitals, in headings too", name("")),
    abbreviations: list("so well known that no page has to expand them", name("")),
    spellings: list("all other words that are spelled right", name("")),
    asked: orEmpty(
      list(
        "what the guide helps people to ask for, without `a`: nobody promises it, no law gives it",
        name(""),
      ),
    ),
  }),
} satisfies DataKind;
