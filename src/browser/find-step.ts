import type { FoundBrowser } from "./found-browser.ts";
import type { Machine } from "./machine.ts";

/** Tells whoever waits what is taking long, one line at a time. */
export type Say = (line: string) => void;

/**
 * One way to come by a browser. Resolves to nothing where the next way should be tried; rejects with the
 * reason where this one failed, or with a ToolError where no other may be tried.
 */
export type FindStep = (machine: Machine, say: Say) => Promise<FoundBrowser | undefined>;
