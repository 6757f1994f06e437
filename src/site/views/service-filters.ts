import { nations } from "../../kinds/nations.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import type { FrontMatter } from "../../kinds/types.ts";
import type { Words } from "../../words/words.ts";
import type { PageView } from "./page-view.ts";

type Facts = FrontMatter["services"];

/** A service as lists show it. */
type ServiceCard = Pick<PageView, "url" | "title" | "description"> & { facts: Facts };

/** One choice of a filter, as a list of services offers it. */
interface Filter {
  name: string;
  /** How many services it lets through, beside what is chosen already. */
  count: number;
  /** The page with those; none where it lets through all that are there, or too much is chosen. */
  url?: string;
  /** Where it is chosen: the page without it. */
  without?: string;
}

/** The filters by what they ask: who pays, what sort it is, where, and how it is seen. */
type FilterGroup = { title: string; filters: Filter[] };

/** Some of the services, on a page of their own: those that the filters let through. */
interface FilterPage {
  url: string;
  title: string;
  description: string;
  /** Few services, all of them, or choices together, say no more to a search engine than the list of all. */
  unlisted: boolean;
  services: ServiceCard[];
  groups: FilterGroup[];
  styles: "services.css";
}

interface ServiceFilters {
  /** All services, from A to Z. */
  all: ServiceCard[];
  groups: FilterGroup[];
  pages: FilterPage[];
  /** Which services cover a condition, as their sources name it, from A to Z. */
  conditions: { name: string; services: ServiceCard[] }[];
}

/** How many services make a page that a search engine should know, and how many choices go together at most. */
const [fewest, mostTogether] = [4, 3];

/** What services can be filtered by: the words of each choice, and the choices that a service meets. */
const kinds: Record<string, { names: string; of(facts: Facts): readonly string[] }> = {
  pays: { names: "finder.pays", of: ({ pays }) => (pays ? [pays] : []) },
  kind: { names: "service.kinds", of: ({ kind }) => [kind] },
  nation: { names: "nations", of: ({ nations }) => nations },
  seen: { names: "service.seen", of: ({ seen }) => seen },
};

/** A choice in one group of filters, with the services that it lets through. */
interface Choice {
  group: string;
  id: string;
  name: string;
  through: ReadonlySet<ServiceCard>;
}

/**
 * Services from A to Z, and every filter that lets some through: a page for each choice, and for choices together that let
 * through fewer than each of them. The same services are on one page only, whatever was chosen on the way.
 */
export function serviceFilters(
  services: readonly Pick<PageView, "url" | "title" | "description" | "facts">[],
  words: Words,
): ServiceFilters {
  const cards = services.map(
    ({ url, title, description, facts }): ServiceCard => ({ url, title, description, facts: facts as Facts }),
  );
  const all = cards.toSorted((one, other) => one.title.localeCompare(other.title, words.language));
  const choices = choicesIn(all, words);
  const pages = new Map<string, FilterPage>();

  /** The page of these choices, which it makes where there is none yet, and the pages that lead on from there. */
  const pageOf = (chosen: readonly Choice[]): string => {
    if (chosen.length === 0) return ownPages.services.address;
    const url = `${ownPages.services.address}by/${chosen.map(({ group, id }) => `${group}-${id}`).join("/")}/`;
    if (pages.has(url)) return url;
    const through = letThrough(all, chosen);
    const filter = words.list(chosen.map(({ name }) => name));
    const asked = words.list(chosen.map(({ group }) => words.say(`service.filters.${group}`)));
    const page: FilterPage = {
      url,
      title: words.say("service.filtered", { filter }),
      description: words.say("service.filteredBy", { group: asked, filter }),
      unlisted: chosen.length > 1 || through.length < fewest || through.length === all.length,
      services: through,
      groups: [],
      styles: "services.css",
    };
    pages.set(url, page);
    page.groups = groupsBeside(chosen);
    return url;
  };

  const groupsBeside = (chosen: readonly Choice[]): FilterGroup[] =>
    Object.keys(kinds).flatMap((group) => {
      const others = chosen.filter((choice) => choice.group !== group);
      const before = letThrough(all, others).length;
      const filters = choices
        .filter((choice) => choice.group === group)
        .flatMap((choice): Filter[] => {
          const count = letThrough(all, [...others, choice]).length;
          if (count === 0) return [];
          const offered = { name: choice.name, count };
          if (chosen.includes(choice)) return [{ ...offered, without: pageOf(others) }];
          if (chosen.length > 0 && count === before) return [offered];
          const together = choices.filter((each) => each === choice || others.includes(each));
          const telling = chosen.length > 0 ? tellingOf(together, all) : together;
          return [{ ...offered, ...(telling.length <= mostTogether && { url: pageOf(telling) }) }];
        });
      return filters.length > 0 ? [{ title: words.say(`service.filters.${group}`), filters }] : [];
    });

  const groups = groupsBeside([]);
  const names = [...new Set(all.flatMap((view) => view.facts.conditions))];
  const conditions = names
    .toSorted((one, other) => one.localeCompare(other, words.language))
    .map((name) => ({ name, services: all.filter((view) => view.facts.conditions.includes(name)) }));
  return { all, groups, pages: [...pages.values()], conditions };
}

/** Every choice that lets some services through, in the order of the groups. */
function choicesIn(all: readonly ServiceCard[], words: Words): Choice[] {
  return Object.entries(kinds).flatMap(([group, { names, of }]) => {
    const ids = group === "nation" ? [...nations] : Object.keys(words.group(names));
    return ids
      .map((id) => ({
        group,
        id,
        name: words.say(`${names}.${id}`),
        through: new Set(all.filter(({ facts }) => of(facts).includes(id))),
      }))
      .filter(({ through }) => through.size > 0);
  });
}

/** The services that all of these choices let through. */
function letThrough(all: readonly ServiceCard[], chosen: readonly Choice[]): ServiceCard[] {
  return all.filter((card) => chosen.every(({ through }) => through.has(card)));
}

/** The choices without those that the others make needless: what is left lets through the same services. */
function tellingOf(chosen: readonly Choice[], all: readonly ServiceCard[]): Choice[] {
  const count = letThrough(all, chosen).length;
  return chosen.reduce<Choice[]>(
    (left, choice) => {
      const others = left.filter((each) => each !== choice);
      return letThrough(all, others).length === count ? others : left;
    },
    [...chosen],
  );
}
