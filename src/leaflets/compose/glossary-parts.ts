import type { Content } from "../../content/model.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import type { LeafletPart } from "./composed-leaflet.ts";

/** The glossary as the last part of a leaflet with a list of contents: the hard words that stand on it; none where none do. */
export function glossaryParts(ids: ReadonlySet<string>, { data, words }: Content): LeafletPart[] {
  const terms = Object.entries(data.glossary)
    .filter(([id]) => ids.has(id))
    .sort(([, one], [, other]) => one.term.localeCompare(other.term, words.language));
  if (terms.length === 0) return [];
  const items = terms.map(
    ([, { term, short, definition }]) =>
      `<dt>${escapeHtml(short ? `${term} (${short})` : term)}</dt>\n<dd>${escapeHtml(definition)}</dd>\n`,
  );
  const description = escapeHtml(words.say("pages.glossary.description"));
  return [
    {
      id: "glossary",
      title: words.say("pages.glossary.title"),
      html: `<p>${description}</p>\n<dl class="terms">\n${items.join("")}</dl>\n`,
      slug: "glossary",
      url: ownPages.glossary.address,
      isSummary: false,
      terms: terms.map(([id]) => id),
    },
  ];
}
