import type { DataKind } from "../data-kind.ts";
import { group, list, orEmpty } from "../group-fields.ts";
import { siteAddress } from "../id-fields.ts";
import { words } from "../text-fields.ts";

/** What a reader might think, and the page that helps. */
export const routes = {
  about: "the way in on the home page",
  fields: orEmpty(
    list(
      "",
      group("", {
        when: words("a sentence in the reader's voice"),
        goTo: siteAddress("the page that helps: an address on the site"),
      }),
    ),
  ),
} satisfies DataKind;
