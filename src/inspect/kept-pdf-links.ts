import { createHash } from "node:crypto";
import { Cache } from "../cache/cache.ts";
import { hashCode } from "../cache/code-hash.ts";
import { sameKeys } from "../cache/same-keys.ts";
import type { PdfLink } from "./find-pdf-links.ts";

type Links = ReadonlyMap<string, PdfLink[]>;

/** What the PDFs of a site link to, by the hash of each, kept from one build to the next in one file: there may be thousands. */
export class KeptPdfLinks {
  readonly #cache: Cache<Links> | undefined;
  readonly #key: string;
  readonly #before: Links;
  readonly #now = new Map<string, PdfLink[]>();

  /**
   * @param site the address of the site
   * @param folder where they are kept; without it, each PDF is read
   */
  constructor(site: string, folder: string | undefined) {
    this.#cache = folder === undefined ? undefined : new Cache(folder, () => {}); // The next build reads them again.
    const about = JSON.stringify(["PDF links", site, hashCode("src/inspect", "src/pdf")]);
    this.#key = createHash("sha256").update(about).digest("hex");
    this.#before = this.#cache?.read(this.#key) ?? new Map();
  }

  /** The links of a PDF, which is read where they are not known. */
  async of(hash: string, read: () => Promise<Uint8Array>): Promise<PdfLink[]> {
    const links = this.#before.get(hash) ?? (await find(await read()));
    this.#now.set(hash, links);
    return links;
  }

  /** Keeps those that were asked for. */
  keep(): void {
    if (!sameKeys(this.#now, this.#before)) this.#cache?.write(this.#key, this.#now);
  }
}

async function find(bytes: Uint8Array): Promise<PdfLink[]> {
  const { findPdfLinks } = await import("./find-pdf-links.ts");
  return findPdfLinks(bytes);
}
