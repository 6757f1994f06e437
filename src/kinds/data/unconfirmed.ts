import type { DataKind } from "../data-kind.ts";
import { group, list, orEmpty } from "../group-fields.ts";
import { remark } from "../setting-fields.ts";

/** Facts that nobody has confirmed yet: the site shows none of them. */
export const unconfirmed = {
  about:
    "facts that nobody has confirmed yet, for whoever phones before publishing; the site shows none of them",
  fields: orEmpty(
    list(
      "",
      group("", {
        what: remark("the fact, or what has to be found out"),
        who: remark("who can confirm it"),
        where: remark("where to look, or whom to call"),
      }),
    ),
  ),
} satisfies DataKind;
