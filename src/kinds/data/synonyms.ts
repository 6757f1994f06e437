import type { DataKind } from "../data-kind.ts";
import { fullList, group, list, orEmpty } from "../group-fields.ts";
import { quoted } from "../text-fields.ts";

/** What readers say, and the words of the guide for it. */
export const synonyms = {
  about: "the words that people search with, and the guide's own words for them",
  fields: orEmpty(
    list(
      "",
      group("", {
        said: fullList("words or phrases that people use", quoted("")),
        means: fullList("words that stand in the guide", quoted("")),
      }),
    ),
  ),
} satisfies DataKind;
