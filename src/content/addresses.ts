import { pageFolders } from "../kinds/kind-names.ts";
import { pageKinds } from "../kinds/kinds.ts";
import type { PageFolder } from "../kinds/types.ts";
import { entryIds } from "./entry-ids.ts";
import type { Draft, Entry } from "./model.ts";
import { addressesOf, shownPages } from "./own-addresses.ts";

/** Every address of the site, each with the anchors on its page; `undefined` where those cannot be known. */
export function siteAddresses(
  draft: Pick<Draft, PageFolder | "data" | "yaml" | "images">,
): Map<string, readonly string[] | undefined> {
  const addresses = new Map<string, readonly string[] | undefined>();
  for (const page of shownPages(draft)) {
    const anchors = page.anchors ? entryIds(draft, page.anchors) : [];
    for (const address of addressesOf(page)) addresses.set(address, anchors);
  }
  for (const folder of pageFolders) {
    const pages: readonly Entry<unknown>[] = draft[folder];
    for (const { url, body, legible } of pages) {
      const anchors = pageKinds[folder].hasText ? body.headings.map(({ id }) => id) : [];
      addresses.set(url, legible ? anchors : undefined);
    }
  }
  for (const url of draft.images) addresses.set(url, []);
  return addresses;
}
