import type { Content } from "../../content/model.ts";
import type { OwnName } from "../../content/own-addresses.ts";
import { repositoryOf } from "../../edit/repository.ts";
import { bodySize, printedEditions } from "../../formats/editions.ts";
import type { Manifest } from "../../leaflets/manifest.ts";
import { formatName } from "../../words/format-name.ts";
import { answerViews, callForAll } from "./answer-views.ts";
import type { changeViews } from "./change-views.ts";
import type { FinderView } from "./finder-views.ts";
import type { guideSections } from "./guide-sections.ts";
import type { LeafletCard } from "./leaflet-views.ts";
import type { listLetters, listSources, listTerms } from "./lettered-lists.ts";
import type { listLeaflets, listSections } from "./long-lists.ts";
import { packView } from "./pack-view.ts";
import type { serviceFilters } from "./service-filters.ts";

/** What was made of the content for more than one page. */
interface Shared {
  lists: {
    letters: ReturnType<typeof listLetters>;
    sections: ReturnType<typeof listSections<ReturnType<typeof guideSections>[number]>>;
    leaflets: ReturnType<typeof listLeaflets<LeafletCard>>;
    terms: ReturnType<typeof listTerms>;
    sources: ReturnType<typeof listSources>;
  };
  changes: ReturnType<typeof changeViews>;
  filters: ReturnType<typeof serviceFilters>;
  finder: readonly FinderView[];
  offered: readonly LeafletCard[];
  manifest: Manifest;
}

/** How many leaflets the home page shows. */
const mostAtHome = 3;

/** What each own page shows beside its title, by its name. */
export function ownContents(
  content: Content,
  { lists, changes, filters, finder, offered, manifest }: Shared,
): Partial<Record<OwnName, () => object>> {
  const { data, words, services } = content;
  /** Where all parts of the guide are, and how many, if there is no room for all. */
  const allParts = lists.sections.all && { all: lists.sections.all, count: lists.sections.urls.size };
  const hasFeed = changes.length > 0;
  return {
    home: () => ({
      ...data.home,
      hasFeed,
      finder: finder[0] && { url: finder[0].url, title: finder[0].title },
      routes: data.routes,
      sections: lists.sections.shown.map(({ pages, ...section }) => section),
      ...allParts,
      leaflets: offered.slice(0, mostAtHome),
      leafletCount: offered.length,
    }),
    guide: () => ({
      sections: lists.sections.shown.map((section) => ({
        ...section,
        /** The leaflet that is made of it. */
        leaflet: offered.find((leaflet) => leaflet.ofSection === section.id)?.url,
      })),
      ...allParts,
    }),
    leaflets: () => ({
      leaflets: lists.leaflets.shown,
      hasSections: lists.leaflets.shown.some(({ ofSection }) => ofSection),
      count: offered.length,
      /** Where all are. */
      all: lists.leaflets.lists[0]?.url,
      /** All leaflets in one ZIP. */
      archive: manifest.archives.find(({ clinic }) => !clinic),
    }),
    services: () => ({
      services: filters.all,
      groups: filters.groups,
      conditions: filters.conditions,
    }),
    glossary: () => ({ terms: lists.terms.terms, letters: lists.terms.letters }),
    sources: () => ({ sources: lists.sources.sources, letters: lists.sources.letters }),
    "a-to-z": () => ({ letters: lists.letters.shown }),
    "whats-new": () => ({ changes, hasFeed }),
    search: () => ({
      routes: data.routes,
      answers: answerViews(content),
      callForAll: callForAll(content),
    }),
    "my-pack": () => ({ pack: packView(content) }),
    /** What other site the editor may call. */
    edit: () => ({
      editorCalls: data.organisation.repository ? repositoryOf(data.organisation.repository).calls : "",
    }),
    "for-clinics": () => ({
      leaflets: lists.leaflets.shown,
      sections: lists.sections.shown,
      services: services.map(({ url, data: { title } }) => ({ url, title })),
      /** The editions that nearly every leaflet has, by what readers call them. */
      printedFormats: printedEditions({ card: false }).map((name) => ({
        name,
        words: words.say("formats.inList", { name: formatName(name, words), points: bodySize(name) }),
      })),
    }),
  };
}
