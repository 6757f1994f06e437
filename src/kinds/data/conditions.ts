import type { DataKind } from "../data-kind.ts";
import { group, list, optional } from "../group-fields.ts";
import { id } from "../id-fields.ts";
import { checked } from "../setting-fields.ts";
import { words } from "../text-fields.ts";

/** A long list that a `conditions` box shows. */
export const conditions = {
  about: "the list of conditions that a box shows",
  fields: optional(
    group("", {
      source: id("an id from `data/sources.yaml`", "sources"),
      checked: checked(),
      names: list("the conditions", words("")),
    }),
  ),
} satisfies DataKind;
