import type { OpenedBrowser } from "./open-browser.ts";

/** A browser that prints: one to start on this machine, or one that runs elsewhere. */
export interface PrintingBrowser {
  /** What messages call it: its path, or its address without what may be secret. */
  name: string;
  /** Opens it, or opens it again. Rejects where it cannot, with the reason as a part of a sentence. */
  open(): Promise<OpenedBrowser>;
}

/** All browsers that print together. */
export interface PrintingBrowsers {
  /** The build that all of them are of, in a word that changes when the bytes that they print may. */
  build: string;
  browsers: PrintingBrowser[];
}
