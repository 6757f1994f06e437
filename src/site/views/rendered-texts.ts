import { createHash } from "node:crypto";
import { Cache } from "../../cache/cache.ts";
import { hashCode } from "../../cache/code-hash.ts";
import { sameKeys } from "../../cache/same-keys.ts";
import type { Content } from "../../content/model.ts";
import type { Markdown } from "../../markdown/parse-markdown.ts";
import { renderMarkdown } from "../../markdown/render-markdown.ts";
import type { Rendering } from "../../markdown/rendering.ts";
import { webRendering } from "../../markdown/web-rendering.ts";
import { splitOpening } from "./split-opening.ts";

/** The text of a page as its template needs it. */
export interface RenderedText {
  /** The text, rendered, in three parts: the first paragraph, shown large; the "In short" box; and all that follows. */
  lead: string;
  inShort: string;
  text: string;
  /** The ids of the hard words in it, and those of the headings in the "In short" box. */
  met: string[];
  summaries: string[];
}

type Texts = ReadonlyMap<string, RenderedText>;

/** Rendered texts, kept from one build to the next by all that they are made of: what was written, and the data that texts show. */
export class RenderedTexts {
  readonly #content: Content;
  readonly #cache: Cache<Texts> | undefined;
  readonly #place: string;
  /** A hash of what all texts of the guide are made of. */
  readonly #basis: string;
  readonly #before: Texts;
  readonly #now = new Map<string, RenderedText>();

  /** @param folder where they are kept; without one, each is rendered */
  constructor(content: Content, folder: string | undefined) {
    const { organisation, contacts, glossary, conditions } = content.data;
    this.#content = content;
    this.#cache = folder === undefined ? undefined : new Cache(folder, () => {}); // The next build renders them again.
    this.#place = hashOf("rendered texts", organisation.url);
    this.#basis = hashOf(JSON.stringify([contacts, glossary, conditions, content.words]), hashCode("src"));
    this.#before = this.#cache?.read(this.#place) ?? new Map();
  }

  /** The text of a page, whose headings had these ids before. */
  of(body: Markdown, formerIds: NonNullable<Rendering["formerIds"]>): RenderedText {
    const key = hashOf(this.#basis, JSON.stringify([...formerIds]), body.source);
    const text = this.#before.get(key) ?? render(body, webRendering(this.#content, formerIds));
    this.#now.set(key, text);
    return text;
  }

  /** Keeps those of this build. */
  keep(): void {
    if (!sameKeys(this.#now, this.#before)) this.#cache?.write(this.#place, this.#now);
  }
}

function render({ tokens }: Markdown, rendering: ReturnType<typeof webRendering>): RenderedText {
  const { lead, inShort, rest } = splitOpening(tokens);
  return {
    lead: renderMarkdown(lead, rendering),
    inShort: renderMarkdown(inShort, rendering),
    text: renderMarkdown(rest, rendering),
    met: [...rendering.met],
    summaries: inShort.flatMap((token) => token.attrGet("id") ?? []),
  };
}

function hashOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest("hex");
}
