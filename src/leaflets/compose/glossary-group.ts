import type { Content } from "../../content/model.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import type { Group } from "./composed-leaflet.ts";

/** The glossary as the last group of a leaflet with a contents page, in the words of its page; none where there is none. */
export function glossaryGroup({ data, words }: Content): Group[] {
  const terms = Object.values(data.glossary).sort((one, other) =>
    one.term.localeCompare(other.term, words.language),
  );
  if (terms.length === 0) return [];
  const items = terms.map(
    ({ term, short, definition }) =>
      `<dt>${escapeHtml(short ? `${term} (${short})` : term)}</dt>\n<dd>${escapeHtml(definition)}</dd>\n`,
  );
  const description = escapeHtml(words.say("pages.glossary.description"));
  const part = {
    id: "glossary",
    title: words.say("pages.glossary.title"),
    html: `<p>${description}</p>\n<dl class="terms">\n${items.join("")}</dl>\n`,
    slug: "glossary",
    url: ownPages.glossary.address,
    isSummary: false,
  };
  return [{ id: "hard-words", title: words.say("paper.hardWords"), icon: "glossary", parts: [part] }];
}
