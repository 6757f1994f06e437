import { anchor, publishedAddress } from "../address-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { entries, list, orNone } from "../group-fields.ts";

/** Every address that was ever published: none of them may stop leading somewhere. */
export const published = {
  about:
    "every address that was ever published, each with its anchors; `npm run record` writes it, and each leads somewhere for ever",
  isRecord: true,
  fields: orNone(entries(list("", anchor()), publishedAddress)),
} satisfies DataKind;
