import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { Cache } from "../../cache/cache.ts";
import { hashedFile } from "../../cache/hashed-file.ts";
import { hasBytes, keepFile, placeBytes, replaceFile } from "../../cache/kept-bytes.ts";
import { SoundFiles } from "../../cache/sound-files.ts";
import { keysOf } from "../../records.ts";
import type { FinishedPage, PageFacts } from "./finish-page.ts";

/** What is sent of a page: itself and its compressed copies, by how their names end. */
const parts = { html: "", brotli: ".br", gzip: ".gz" } as const;

type Part = keyof typeof parts;
const names = keysOf(parts);

/** A page that is in place: what is known of it, and the hash of each of its parts where they are kept. */
export interface PlacedPage {
  facts: PageFacts;
  hashes: Record<Part, string> | undefined;
}

/** What is known of the pages of a group, by a hash of all that each is made of. */
export type PageGroup = ReadonlyMap<string, PlacedPage>;

/** Finished pages, kept from one build to the next. */
export class KeptPages {
  readonly #cache: Cache<PageGroup> | undefined;

  /**
   * @param folder without one, nothing is kept
   * @param site the name of the site: what is kept of one takes no place of another's
   */
  constructor(
    readonly folder: string | undefined,
    readonly site: string,
  ) {
    this.#cache = folder === undefined ? undefined : new Cache(folder, () => {}); // The next build makes them again.
  }

  /** What is known of a group of pages; nothing where it is not kept, or damaged. */
  read(group: number): PageGroup {
    return this.#cache?.read(this.#keyOf(group)) ?? new Map();
  }

  write(group: number, pages: PageGroup): void {
    this.#cache?.write(this.#keyOf(group), pages);
  }

  /** Notes that the parts of pages which a thread has made are sound. */
  note(pages: readonly PlacedPage[]): void {
    if (this.folder === undefined) return;
    const sound = SoundFiles.of(this.folder);
    for (const hash of pages.flatMap(({ hashes }) => Object.values(hashes ?? {}))) sound.note(hash);
  }

  #keyOf(group: number): string {
    return createHash("sha256").update(`pages ${this.site} ${group}`).digest("hex");
  }
}

/** Kept pages that are to be put in place, in a form that can be handed to a thread. */
export interface KeptOrder {
  /** The folder of the site, and the one in which pages are kept, if there is one. */
  site: string;
  cache: string | undefined;
  pages: readonly { file: string; hashes: PlacedPage["hashes"] }[];
}

/** Puts kept pages in place; answers the files of those that are damaged, of which nothing is put there. */
export function placeKept({ site, cache, pages }: KeptOrder): string[] {
  const damaged = pages.filter(({ file, hashes }) => !placeParts(cache, hashes, path.join(site, file)));
  if (cache !== undefined) SoundFiles.of(cache).keep(); // Another thread does not know what this one has found.
  return damaged.map(({ file }) => file);
}

/** Puts the parts of a kept page in place, all or none; answers whether that could be done. */
function placeParts(folder: string | undefined, hashes: PlacedPage["hashes"], target: string): boolean {
  if (!hashes || folder === undefined) return false;
  if (!names.every((name) => hasBytes(folder, hashes[name]))) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  for (const name of names) placeBytes(folder, hashes[name], `${target}${parts[name]}`);
  return true;
}

/**
 * Puts a finished page in place, and keeps its parts.
 *
 * @param folder where they are kept, if they are
 */
export function placePage(page: FinishedPage, target: string, folder: string | undefined): PlacedPage {
  mkdirSync(path.dirname(target), { recursive: true });
  for (const name of names) replaceFile(`${target}${parts[name]}`, page[name]);
  return { facts: page.facts, hashes: folder === undefined ? undefined : keepParts(folder, page, target) };
}

/** Keeps the parts of a page that is in place; nothing where the folder cannot be written to, and the next build makes them again. */
function keepParts(folder: string, page: FinishedPage, target: string): PlacedPage["hashes"] {
  try {
    const hashes = {
      html: page.facts.file.hash,
      brotli: hashedFile(page.brotli).hash,
      gzip: hashedFile(page.gzip).hash,
    };
    for (const name of names) keepFile(folder, hashes[name], `${target}${parts[name]}`);
    return hashes;
  } catch {
    return undefined;
  }
}
