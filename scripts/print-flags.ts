import { sourceDate } from "../src/build/source-date.ts";
import type { PrintOptions } from "../src/leaflets/print-options.ts";
import { ToolError } from "../src/report/tool-error.ts";
import { type Options, wholeNumber } from "./flags.ts";

/** The flags that every command takes which prints leaflets. */
export const printFlags = {
  /** Part of ISO 14289 that the PDFs are to meet. */
  "pdf-ua": { type: "string", default: "1" },
  /** How many leaflets are printed at a time. */
  workers: { type: "string" },
  /** The folder in which finished leaflets are kept for the next build. */
  cache: { type: "string", default: ".cache/leaflets" },
  /** Prints all leaflets, those that have not changed too, and keeps none. */
  "no-cache": { type: "boolean", default: false },
} as const satisfies Options;

/** The flags that every command takes which builds into a folder. */
export const buildFlags = {
  ...printFlags,
  /** Keeps the unfinished folder where a build fails, and the PDFs that are not right. */
  "keep-staging": { type: "boolean", default: false },
} as const satisfies Options;

/** More pages than this at a time no machine prints. */
export const mostWorkers = 64;

/**
 * What these flags, and `SOURCE_DATE_EPOCH`, say about printing.
 *
 * @throws {ToolError} where one has a value that it cannot have
 */
export function printOptions(flags: {
  "pdf-ua": string;
  workers?: string;
  cache: string;
  "no-cache": boolean;
}): Pick<PrintOptions, "part" | "date" | "workers" | "cache"> {
  const { "pdf-ua": part, workers, cache, "no-cache": noCache } = flags;
  if (part !== "1" && part !== "2") throw new ToolError(`--pdf-ua ${part} is not 1 or 2.`);
  return {
    part: part === "1" ? 1 : 2,
    date: sourceDate(process.env),
    ...(workers !== undefined && { workers: wholeNumber("workers", workers, mostWorkers) }),
    ...(!noCache && { cache }),
  };
}
