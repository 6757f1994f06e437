import type { BuiltFile } from "../inspect/output.ts";
import type { MadeLeaflets } from "./made-leaflets.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";
import { type FaceDifference, proveFaces } from "./prove-faces.ts";
import { RightFaces } from "./right-faces.ts";

/**
 * Holds PDFs of a site against its finished pages, as `proveFaces` does: those of which one has changed since they were right.
 *
 * @param files the files of the finished site
 */
export async function proveChangedFaces(
  jobs: readonly PrintJob[],
  made: MadeLeaflets,
  files: ReadonlyMap<string, BuiltFile>,
  options: PrintOptions,
): Promise<FaceDifference[]> {
  const right = new RightFaces(made.keys, files, options);
  const unproved = jobs.filter((job) => !right.has(job));
  const differences = await proveFaces(unproved, (job) => made.wordsOf(job), options);
  const wrong = new Set(differences.map(({ job }) => job));
  right.keep(jobs.filter((job) => !wrong.has(job)));
  return differences;
}
