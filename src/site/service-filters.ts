import { nations } from "../kinds/nations.ts";
import { ownPages } from "../kinds/own-pages.ts";
import type { FrontMatter } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import type { PageView } from "./page-view.ts";

type Facts = FrontMatter["services"];

/** A service as lists show it. */
type ServiceCard = Pick<PageView, "url" | "title" | "description"> & { facts: Facts };

/** Some of the services, on a page of their own: those that one filter lets through. */
interface FilterPage {
  url: string;
  title: string;
  description: string;
  /** Few services, or all of them, say no more to a search engine than the list of all. */
  unlisted: boolean;
  services: ServiceCard[];
}

interface ServiceFilters {
  /** All services, from A to Z. */
  all: ServiceCard[];
  /** The filters by what they ask: who pays, what sort it is, where, and how it is seen. */
  groups: { title: string; filters: { name: string; url: string; count: number }[] }[];
  pages: FilterPage[];
  /** Which services cover a condition, as their sources name it, from A to Z. */
  conditions: { name: string; services: ServiceCard[] }[];
}

/** How many services make a page that a search engine should know. */
const fewest = 4;

/** What services can be filtered by: the words of each choice, and the choices that a service meets. */
const kinds: Record<string, { names: string; of(facts: Facts): readonly string[] }> = {
  pays: { names: "finder.pays", of: ({ pays }) => (pays ? [pays] : []) },
  kind: { names: "service.kinds", of: ({ kind }) => [kind] },
  nation: { names: "nations", of: ({ nations }) => nations },
  seen: { names: "service.seen", of: ({ seen }) => seen },
};

/** Services from A to Z, and every filter that lets some through: a page for each choice, never for choices together. */
export function serviceFilters(
  services: readonly Pick<PageView, "url" | "title" | "description" | "facts">[],
  words: Words,
): ServiceFilters {
  const cards = services.map(
    ({ url, title, description, facts }): ServiceCard => ({ url, title, description, facts: facts as Facts }),
  );
  const sorted = cards.toSorted((one, other) => one.title.localeCompare(other.title, words.language));
  const pages: FilterPage[] = [];
  const groups = Object.entries(kinds).map(([group, { names, of }]) => {
    const title = words.say(`service.filters.${group}`);
    const choices = group === "nation" ? [...nations] : Object.keys(words.group(names));
    const filters = choices.flatMap((choice) => {
      const through = sorted.filter((view) => of(view.facts).includes(choice));
      if (through.length === 0) return [];
      const name = words.say(`${names}.${choice}`);
      const url = `${ownPages.services.address}by/${group}-${choice}/`;
      pages.push({
        url,
        title: words.say("service.filtered", { filter: name }),
        description: words.say("service.filteredBy", { group: title, filter: name }),
        unlisted: through.length < fewest || through.length === sorted.length,
        services: through,
      });
      return { name, url, count: through.length };
    });
    return { title, filters };
  });
  const names = [...new Set(sorted.flatMap((view) => view.facts.conditions))];
  const conditions = names
    .toSorted((one, other) => one.localeCompare(other, words.language))
    .map((name) => ({ name, services: sorted.filter((view) => view.facts.conditions.includes(name)) }));
  return { all: sorted, groups: groups.filter(({ filters }) => filters.length > 0), pages, conditions };
}
