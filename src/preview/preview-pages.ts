import { readFile } from "node:fs/promises";
import path from "node:path";
import { makePage } from "../build/make-page.ts";
import type { Plan } from "../build/plan-guide.ts";
import { fileAt } from "../folders/address-of.ts";
import { ownPages } from "../kinds/own-pages.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import type { Calm } from "./calm.ts";
import type { PreviewState } from "./preview-state.ts";
import { type FoundPage, hasErrors, isBroken, isLeaflet, type Reading } from "./reading.ts";
import { type ShownPage, showPage } from "./show-page.ts";

const { address: lostPage } = ownPages.lost;

/**
 * The pages of a preview: those of the last build where nothing has changed since; else each is made when somebody asks for it, and one
 * that cannot be made says why.
 */
export class PreviewPages {
  #count = 0;
  /** Of each reading, by their addresses. */
  readonly #shown = new WeakMap<Reading, Map<string, Promise<ShownPage>>>();
  /** Of each plan, before anything is said beside their words: what the rules say later changes only that. */
  readonly #made = new WeakMap<Plan, Map<string, ReturnType<typeof makePage>>>();

  /**
   * @param folder where pages are made
   * @param site where the last build stands
   */
  constructor(
    private readonly state: PreviewState,
    private readonly calm: Calm,
    private readonly folder: string,
    private readonly site: string,
  ) {}

  /** The page at an address as it is shown now. */
  async show(address: string): Promise<ShownPage> {
    const { state } = this;
    if (!state.manifest) await state.making;
    const { reading } = state;
    return once(this.#shown, reading, address, () => this.#show(address, reading));
  }

  async #show(address: string, reading: Reading): Promise<ShownPage> {
    const { state, site } = this;
    const found = await this.#findPrinted(address, reading);
    const lost = found.html === undefined ? (await this.#find(lostPage, reading)).html : undefined;
    return showPage(found, { address, reading, manifest: state.manifest, site }, lost);
  }

  /** A leaflet's page waits until the leaflet was printed once. */
  async #findPrinted(address: string, reading: Reading): Promise<FoundPage> {
    const found = await this.#find(address, reading);
    if (found.html || !isLeaflet(address, reading)) return found;
    await this.state.making;
    return this.#find(address, this.state.reading);
  }

  async #find(address: string, reading: Reading): Promise<FoundPage> {
    const { manifest } = this.state;
    const kept = () => readFile(path.join(this.site, fileAt(address)), "utf8").catch(() => undefined);
    if (reading.isMade) return { html: await kept() };
    if (!reading.plan && reading.failure) return { failure: reading.failure };
    if (!reading.plan || !manifest)
      return isBroken(address, reading) ? {} : { html: await kept(), isBefore: true };
    try {
      return { html: await this.#make(reading.plan, manifest, address) };
    } catch (failure) {
      return hasErrors(reading) ? {} : { failure };
    }
  }

  #make(plan: Plan, manifest: Manifest, address: string): ReturnType<typeof makePage> {
    return once(this.#made, plan, address, () => {
      this.#count += 1;
      const own = path.join(this.folder, `page-${this.#count}`);
      return this.calm.during(() => makePage(plan, manifest, address, own));
    });
  }
}

/** What is known of something by an address, or is worked out now. */
function once<Of extends object, Value>(
  known: WeakMap<Of, Map<string, Value>>,
  of: Of,
  address: string,
  work: () => Value,
): Value {
  const byAddress = known.get(of) ?? new Map<string, Value>();
  known.set(of, byAddress);
  const value = byAddress.get(address) ?? work();
  byAddress.set(address, value);
  return value;
}
