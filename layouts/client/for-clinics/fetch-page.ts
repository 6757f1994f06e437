import { type FetchedPage, readPage } from "../tools/part-of-page.ts";
import { words } from "./form.ts";

/** Pages as they were fetched, by their address; one that could not be is asked for again. */
const pages = new Map<string, Promise<Document>>();

/** Fetches a page of the guide, once. */
export function fetchPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const fetched = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    // Its styles are this page's own already; even in a document that is only read, the policy would stop them.
    const html = (await answer.text()).replace(/<style[^>]*>[^<]*<\/style>/g, "");
    return new DOMParser().parseFromString(html, "text/html");
  });
  fetched.catch(() => pages.delete(address));
  pages.set(address, fetched);
  return fetched;
}

/** Fetches a page of the guide as its parts. */
export const fetchText = async (address: string): Promise<FetchedPage> =>
  readPage(await fetchPage(address), words.wholePage ?? "");
