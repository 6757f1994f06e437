import type { DataKind } from "../data-kind.ts";
import { fullList, group, optional } from "../group-fields.ts";
import { id, siteAddress } from "../id-fields.ts";
import { sentences, title, words } from "../text-fields.ts";

/** What the home page says, beside the sections, routes and leaflets that it lists. */
export const home = {
  about: "the home page",
  fields: group("", {
    title: title("its H1"),
    description: sentences("one plain sentence for search results"),
    ways: fullList(
      "ids of the sections that are offered first",
      id("", "sections"),
      "Write a list of ids, such as [understand, ask].",
    ),
    help: optional(
      group("where to turn at once", {
        title: title("its heading"),
        text: sentences("what to do"),
        link: words("the words of its link"),
        goTo: siteAddress("where that leads: an address on the site"),
      }),
    ),
  }),
} satisfies DataKind;
