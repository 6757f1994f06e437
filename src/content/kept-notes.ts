import { createHash } from "node:crypto";
import path from "node:path";
import { keptByCode } from "../cache/kept-by-code.ts";
import { sameKeys } from "../cache/same-keys.ts";
import type { TextNotes } from "../markdown/parse-markdown.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FoundFile } from "./found-file.ts";
import type { Entry } from "./model.ts";

/** How many pages are worth it: fewer are parsed sooner than what was noted of them is read and written. */
const fewest = 40;

/** What was noted of the texts of a content folder when they were parsed, kept from one run to the next: a text that is the same is not parsed again. */
export class KeptNotes {
  readonly #kept: ReturnType<typeof keptByCode<Map<string, TextNotes>>> | undefined;
  readonly #before: ReadonlyMap<string, TextNotes>;
  readonly #now = new Map<string, TextNotes>();

  /**
   * @param dir the content folder
   * @param pages how many it has
   */
  constructor(dir: string, pages: number) {
    this.#kept = pages < fewest ? undefined : keptByCode("noted texts", path.resolve(dir));
    this.#before = this.#kept?.known() ?? new Map();
  }

  /** Reads a page, with what was noted of its text before, if its file is the same. */
  read<Page extends { entry: Pick<Entry<unknown>, "body"> }>(
    { source }: FoundFile,
    read: (known: TextNotes | undefined) => Page,
  ): Page {
    if (!source || !this.#kept) return read(undefined);
    const key = keyOf(source);
    const page = read(this.#before.get(key));
    this.#now.set(key, page.entry.body.notes);
    return page;
  }

  /** Keeps those of the pages that were read, where others were known before. */
  keep(): void {
    if (!sameKeys(this.#now, this.#before)) this.#kept?.keep(this.#now);
  }
}

/** Places are noted by lines and tokens, so that they hold wherever in a line words were filled in. */
const keyOf = ({ path: name, text }: SourceFile) =>
  createHash("sha256").update(`${name}\0${text}`).digest("base64");
