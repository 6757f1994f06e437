import type { Draft } from "./model.ts";

/** Pages that the engine makes by itself, beside those that have a file in `content`. */
const ownPages = ["/", "/guide/", "/services/", "/leaflets/", "/glossary/", "/a-to-z/", "/search/"];

/** Every address of the site, each with the anchors on its page. */
export function siteAddresses(draft: Draft): Map<string, string[]> {
  const addresses = new Map<string, string[]>(ownPages.map((url) => [url, []]));
  for (const { url, body } of [...draft.guide, ...draft.services, ...draft.pages]) {
    addresses.set(
      url,
      body.headings.map(({ id }) => id),
    );
  }
  for (const { url } of draft.leaflets) addresses.set(url, []);
  addresses.set("/glossary/", Object.keys(draft.data.glossary ?? {}));
  addresses.set("/guide/", Object.keys(draft.data.sections ?? {}));
  for (const url of draft.images) addresses.set(url, []);
  return addresses;
}
