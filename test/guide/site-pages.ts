import { readFile } from "node:fs/promises";
import path from "node:path";
import { outputFiles } from "../../src/inspect/output-files.ts";

/** The kinds of page: those of one kind share a template, and so what can be wrong with it. */
export type PageKind =
  | "home"
  | "guide"
  | "service"
  | "leaflet"
  | "sheet"
  | "step"
  | "about"
  | "list"
  | "filter"
  | "search"
  | "keep"
  | "tool"
  | "lost"
  | "moved";

/** A page of the built site. */
export interface SitePage {
  /** Its path on the site without the leading slash: `guide/how-to-ask/`, or nothing for the home page. */
  address: string;
  /** Its path in the output folder. */
  file: string;
  kind: PageKind;
}

const kinds: [RegExp, PageKind][] = [
  [/^$/, "home"],
  [/^guide\/./, "guide"],
  [/^services\/by\/./, "filter"],
  [/^services\/./, "service"],
  [/^(my-pack|leaflets\/for-clinics)\/$/, "tool"],
  [/^leaflets\/[^/]+\/$/, "leaflet"],
  [/^leaflets\/./, "sheet"],
  [/^find-your-way\/./, "step"],
  [/^search\/$/, "search"],
  [/^keep\/$/, "keep"],
  [/^404/, "lost"],
  [/^(guide|services|leaflets|glossary|a-to-z)\/$/, "list"],
  [/./, "about"],
];

/** Every page in an output folder, by address. */
export async function sitePages(folder: string): Promise<SitePage[]> {
  const names = await outputFiles(folder);
  const pages = names
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, address: file.replace(/(^|\/)index\.html$/, "$1") }))
    .sort((a, b) => a.address.localeCompare(b.address, "en"));
  return Promise.all(
    pages.map(async ({ file, address }) => {
      // They stand wherever a page or PDF has been.
      const isMoved = (await readFile(path.join(folder, file), "utf8")).includes('class="prose moved"');
      const kind = kinds.find(([form]) => form.test(address))?.[1] ?? "about";
      return { file, address, kind: isMoved ? "moved" : kind };
    }),
  );
}

/** One page of each kind, the first by address. */
export function oneOfEachKind(pages: readonly SitePage[]): SitePage[] {
  return pages.filter(({ kind }, index) => pages.findIndex((other) => other.kind === kind) === index);
}

/** Kinds with very many pages of which each has few words of its own: how many of them a judge of looks and controls sees. */
const enough: Partial<Record<PageKind, number>> = { filter: 3, moved: 2, sheet: 6, step: 12 };

/** The pages for a judge of what a template makes: all, but of kinds with very many as many as say all, spread evenly. */
export function pagesToJudge(pages: readonly SitePage[]): SitePage[] {
  const places = new Map<PageKind, number>();
  return pages.filter(({ kind }) => {
    const place = places.get(kind) ?? 0;
    places.set(kind, place + 1);
    const all = pages.filter((other) => other.kind === kind).length;
    const most = enough[kind] ?? all;
    return Math.floor((place * most) / all) !== Math.floor(((place - 1) * most) / all);
  });
}
