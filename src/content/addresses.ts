import { entryIds } from "./entry-ids.ts";
import { helpPages } from "./help-pages.ts";
import type { Draft } from "./model.ts";
import { textPages } from "./text-pages.ts";

/** Pages that the engine makes by itself, beside those that have a file in `content`. */
const ownPages = ["/", "/guide/", "/services/", "/leaflets/", "/glossary/", "/a-to-z/", "/search/", "/keep/"];

/** Every address of the site, each with the anchors on its page; `undefined` where those cannot be known. */
export function siteAddresses(draft: Draft): Map<string, readonly string[] | undefined> {
  const addresses = new Map<string, readonly string[] | undefined>(ownPages.map((url) => [url, []]));
  for (const { url, body, legible } of textPages(draft)) {
    addresses.set(url, legible ? body.headings.map(({ id }) => id) : undefined);
  }
  const { contacts = {}, urgent } = draft.data;
  for (const { url } of helpPages({ contacts, urgent })) addresses.set(url, []);
  for (const { url } of draft.leaflets) addresses.set(url, []);
  addresses.set("/glossary/", entryIds(draft, "glossary"));
  addresses.set("/guide/", entryIds(draft, "sections"));
  for (const url of draft.images) addresses.set(url, []);
  return addresses;
}
