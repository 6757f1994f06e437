import { ToolError } from "../report/tool-error.ts";
import type { PrintJob } from "./print-jobs.ts";

/** Which PDFs to make: those of one leaflet, of one clinic, or one of several equal shares. */
export interface Selection {
  only?: string | undefined;
  clinic?: string | undefined;
  /** The `share`-th of `shares`, counted from 1. */
  shard?: { share: number; shares: number } | undefined;
}

/**
 * The jobs that were asked for. A share may be empty where there are more shares than jobs.
 *
 * @throws {ToolError} where there is no such leaflet or clinic, naming those that are
 */
export function selectJobs(jobs: readonly PrintJob[], { only, clinic, shard }: Selection): PrintJob[] {
  known("only", only, "leaflets", new Set(jobs.map(({ leaflet }) => leaflet.slug)));
  known("clinic", clinic, "clinics", new Set(jobs.flatMap((job) => job.clinic?.id ?? [])));
  return jobs.filter(
    (job, index) =>
      (only === undefined || job.leaflet.slug === only) &&
      (clinic === undefined || job.clinic?.id === clinic) &&
      (shard === undefined || index % shard.shares === shard.share - 1),
  );
}

function known(flag: string, asked: string | undefined, things: string, ids: ReadonlySet<string>): void {
  if (asked === undefined || ids.has(asked)) return;
  const all = ids.size > 0 ? `The ${things} are: ${[...ids].join(", ")}.` : `There are no ${things}.`;
  throw new ToolError(`--${flag} ${asked} is not known. ${all}`);
}
