import { type PaperChanges, paperChanges } from "../leaflets/paper-changes.ts";
import type { ListedLeaflet, PublishedGuide, PublishedPage } from "./published-guide.ts";

/** A page or leaflet by its address. */
interface Named {
  url: string;
  title: string;
}

/** A page of which something else is said than before, sentence by sentence. */
export interface ChangedPage extends Named {
  removed: string[];
  added: string[];
}

/** The copies of a leaflet that are out of date: the version that they bear, and the one that is current. */
interface ReplacedCopies {
  slug: string;
  title: string;
  clinic?: string;
  from: string;
  to: string;
}

/** What changed from one build to a later one. */
export interface GuideChanges {
  /** Without it the earlier pages are not known. */
  pages?: { added: Named[]; changed: ChangedPage[]; removed: Named[] };
  leaflets: { added: Named[]; changed: ReplacedCopies[]; removed: Named[] };
  /** What that means for printed copies. */
  copies: PaperChanges;
}

/** Compares a guide with an earlier one. */
export function compareGuides(before: PublishedGuide, now: PublishedGuide): GuideChanges {
  const leaflets = (guide: PublishedGuide) =>
    new Map(guide.leaflets.map(({ slug, title }) => [slug, { url: `/leaflets/${slug}/`, title }]));
  const [old, current] = [leaflets(before), leaflets(now)];
  return {
    ...(before.pages && now.pages && { pages: comparePages(before.pages, now.pages) }),
    leaflets: {
      added: only(current, old),
      changed: replacedCopies(before.leaflets, now.leaflets),
      removed: only(old, current),
    },
    copies: paperChanges(before.leaflets, now.leaflets),
  };
}

function comparePages(
  before: ReadonlyMap<string, PublishedPage>,
  now: ReadonlyMap<string, PublishedPage>,
): GuideChanges["pages"] {
  const named = (pages: ReadonlyMap<string, PublishedPage>) =>
    new Map([...pages].map(([url, { title }]) => [url, { url, title }]));
  const changed = [...now].flatMap(([url, page]): ChangedPage[] => {
    const old = before.get(url);
    if (!old) return [];
    const removed = without(old.sentences, page.sentences);
    const added = without(page.sentences, old.sentences);
    return removed.length + added.length > 0 ? [{ url, title: page.title, removed, added }] : [];
  });
  return { added: only(named(now), named(before)), changed, removed: only(named(before), named(now)) };
}

function only(some: ReadonlyMap<string, Named>, others: ReadonlyMap<string, Named>): Named[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, named]) => named);
}

/** Sentences without those that others have, each as often as they have it. */
function without(sentences: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const sentence of others) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const count = left.get(sentence) ?? 0;
    left.set(sentence, count - 1);
    return count <= 0;
  });
}

function replacedCopies(before: readonly ListedLeaflet[], now: readonly ListedLeaflet[]): ReplacedCopies[] {
  const pairs = now.flatMap(({ slug, title, clinic, version, file }) => {
    const from = before.find((each) => each.file === file)?.version;
    return from === undefined || from === version
      ? []
      : [{ slug, title, ...(clinic && { clinic }), from, to: version }];
  });
  // The editions of a leaflet have one version; booklets, which come last, have a title of their own.
  const first = new Map(pairs.toReversed().map((pair) => [`${pair.slug} ${pair.clinic} ${pair.from}`, pair]));
  return pairs.filter((pair) => [...first.values()].includes(pair));
}
