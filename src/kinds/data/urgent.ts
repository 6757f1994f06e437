import type { DataKind } from "../data-kind.ts";
import { fullList, group, optional } from "../group-fields.ts";
import { id } from "../id-fields.ts";
import { sentences, title } from "../text-fields.ts";

/** Where to turn at once: at the top of every page and on the first side of every leaflet. Some topics need none. */
export const urgent = {
  about:
    "where to turn at once, at the top of every page and on the first side of every leaflet; no file where there is none",
  fields: optional(
    group("", {
      title: title("whom it is for, in a few words"),
      line: sentences("one line that names each number; a page shows it closed, with the rest behind it"),
      contacts: fullList(
        "whom to call, the most urgent first: ids from `data/contacts.yaml`",
        id("", "contacts"),
        "Write a list of ids, such as [emergency, nhs-111].",
      ),
    }),
  ),
} satisfies DataKind;
