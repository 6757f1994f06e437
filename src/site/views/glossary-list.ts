import type { Content } from "../../content/model.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import { listTerms } from "./lettered-lists.ts";

/** The hard words of a guide in the order of the alphabet, on the glossary or on pages of their own. */
export function glossaryList({ data, words }: Content) {
  const terms = Object.entries(data.glossary)
    .map(([id, term]) => ({ id, ...term }))
    .sort((a, b) => a.term.localeCompare(b.term, words.language));
  const { title = "", description = "" } = words.group("pages.glossary");
  return listTerms(terms, { url: ownPages.glossary.address, title, description }, words);
}
