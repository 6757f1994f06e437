import type { DataKind } from "../data-kind.ts";
import { fullList, group, list, optional, orEmpty } from "../group-fields.ts";
import { id, siteAddress } from "../id-fields.ts";
import { flag } from "../setting-fields.ts";
import { quoted } from "../text-fields.ts";

/** What readers ask, and the sentence of the guide that answers it: shown first where a search fits. */
export const answers = {
  about: "questions that people ask, each with a sentence of the guide that answers it",
  fields: orEmpty(
    list(
      "",
      group("", {
        asked: fullList(
          "the question in as many of readers' own words as there are: the search learns from all of them; the first is shown where the answers are listed",
          quoted(""),
        ),
        answer: optional(
          quoted(
            "one sentence or more, letter by letter as they stand on that page; none for a page that only leads on, such as a leaflet",
          ),
        ),
        goTo: siteAddress("that page, with the heading: `/guide/is-there-time/#ask-today`"),
        urgent: flag("`true`: stands first wherever the words of one of its questions are searched for"),
        calm: orEmpty(
          list(
            "for what is urgent: phrases in its words that are no cry for help, such as “die at home”; what is said beside them still counts",
            quoted(""),
          ),
        ),
        call: orEmpty(
          list("whom to call, for what is urgent: ids from `data/contacts.yaml`", id("", "contacts")),
        ),
      }),
    ),
  ),
} satisfies DataKind;
