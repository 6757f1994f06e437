import { siteAddresses } from "../../content/addresses.ts";
import { entryIds } from "../../content/entry-ids.ts";
import type { Draft } from "../../content/model.ts";
import { type MovedPlace, movedAddresses } from "../../content/moved-addresses.ts";
import { oncePer } from "../once-per.ts";

/** What links can lead to. */
export interface Site {
  /** Every address of the site with its anchors; `undefined` where those cannot be known. */
  addresses: ReadonlyMap<string, readonly string[] | undefined>;
  /** Each address in lower case without its last slash, and how it is really written. */
  byPlainForm: ReadonlyMap<string, string>;
  /** Where the site will live, as `https://example.org/guide`, in small letters. */
  home: string | undefined;
  /** Ids of the glossary. */
  terms: readonly string[] | undefined;
  images: readonly string[];
  /** Pages that are still being written: the file of each, by its address. */
  unfinished: ReadonlyMap<string, string>;
  /** Addresses that no page has now, and where each leads. */
  moved: ReadonlyMap<string, readonly MovedPlace[]>;
}

/** The site that a draft would make. */
export const siteOf = oncePer((draft: Draft): Site => {
  const addresses = siteAddresses(draft);
  const { organisation } = draft.fields;
  return {
    addresses,
    byPlainForm: new Map([...addresses.keys()].map((address) => [plainly(address), address])),
    home: organisation?.url?.toLowerCase().replace(/\/$/, ""),
    terms: entryIds(draft, "glossary"),
    images: draft.images,
    unfinished: draft.unfinished,
    moved: movedAddresses(draft),
  };
});

/** An address as careless writers write it: lower case, without the last slash. */
export function plainly(address: string): string {
  return address.toLowerCase().replace(/\/$/, "");
}
