import { formerIds } from "../address-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { entries, group } from "../group-fields.ts";
import { icon } from "../id-fields.ts";
import { sentences, title } from "../text-fields.ts";

/** The parts of the guide. */
export const sections = {
  about: "the parts of the guide, in the order of the site",
  fields: entries(
    group("", {
      title: title("its heading"),
      description: sentences("what is in it, in one line"),
      icon: icon(
        "its drawing: the name of one in `layouts/parts/icons`, or one of your own, `/images/heart.svg`",
      ),
      formerly: formerIds(),
    }),
  ),
} satisfies DataKind;
