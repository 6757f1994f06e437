import { endThreads, onThread, readyThread } from "../threads/on-thread.ts";
import type { KeptOrder, PlacedPage } from "./delivery/kept-pages.ts";
import type { PageOrder } from "./make-pages.ts";

const module = "src/site/page-thread.ts";

/** Lets a thread load what makes pages, while it is not known yet which. */
export const readyPageThread = (): void => readyThread(module);

/** Ends the threads that have made pages. */
export const endPageThreads = () => endThreads(module);

/** Makes pages on another thread. */
export const makeOnThread = (order: PageOrder) => onThread<PageOrder, PlacedPage[]>(module, order);

/** Puts kept pages in place on another thread; answers the files of those that are damaged. */
export const placeOnThread = (order: KeptOrder) =>
  onThread<KeptOrder, string[]>("src/site/place-thread.ts", order);
