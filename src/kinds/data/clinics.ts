import { phone } from "../contact-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { entries, fullList, group, optional, orNone } from "../group-fields.ts";
import { leaflet, picture } from "../id-fields.ts";
import { place, quoted, words } from "../text-fields.ts";

/** Clinics that get leaflets of their own; most guides have none. */
export const clinics = {
  about:
    "clinics that get [leaflets of their own](#leaflets-for-a-clinic); `{}` where there are none, or where they are a table, `clinics.csv`",
  asTable: true,
  fields: orNone(
    entries(
      group("", {
        name: quoted("its name"),
        phone: phone('its number, in quotation marks: `"0345 222 3730"`'),
        hours: words("when somebody answers: Monday to Friday, 9am to 4pm"),
        address: optional(place("where it is, in one line")),
        logo: optional(picture("a picture beside the name: `/images/name.svg`")),
        leaflets: optional(
          fullList(
            "its set, where that is not all leaflets: their file names, such as `[how-to-ask, in-brief]`",
            leaflet(""),
          ),
        ),
      }),
    ),
  ),
} satisfies DataKind;
