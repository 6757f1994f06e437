import { anchor, formerly } from "../address-fields.ts";
import { group, list, orEmpty } from "../group-fields.ts";
import { siteAddress } from "../id-fields.ts";
import { type PageKind, reading } from "../page-kind.ts";
import { day, isDraft } from "../setting-fields.ts";
import { sentences, title } from "../text-fields.ts";

/** What changed in the guide on a day, for readers and clinics. */
export const changes = {
  noun: "change",
  about: "what changed on a day: it stands under what is new, and in the feed",
  root: "/whats-new/",
  hasText: true,
  onPaper: false,
  isNews: true,
  budget: reading,
  fields: group("", {
    title: title("what changed, in a few words"),
    description: sentences("the same in one plain sentence"),
    date: day("the day on which it was published, as `2026-11-21`"),
    changed: orEmpty(
      list(
        "addresses of the pages and leaflets that changed: `/guide/your-first-visit/`",
        siteAddress(""),
        "Write a list of addresses, each on a line after a hyphen.",
      ),
    ),
    replaced: orEmpty(
      list(
        "printed copies that this makes out of date, each by its leaflet and version: `how-to-ask#v-be921a`",
        anchor(
          "Write the leaflet and the version, such as how-to-ask#v-be921a.",
          /^[a-z0-9-]+#v-[0-9a-f]{6}$/,
        ),
        "Write a list of copies, each on a line after a hyphen.",
      ),
    ),
    formerly: formerly(),
    draft: isDraft(),
  }),
} satisfies PageKind;
