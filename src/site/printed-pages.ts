import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { addressOf } from "../folders/address-of.ts";
import type { BuiltFile } from "../inspect/output.ts";
import { outputFiles } from "../inspect/output-files.ts";
import type { PlannedPage } from "./plan-site.ts";

/**
 * The pages that lie in a site already: those that leaflets were printed from, which are known by what they are.
 *
 * @param known files of the site that need not be read
 */
export async function printedPages(
  site: string,
  known: ReadonlyMap<string, BuiltFile> = new Map(),
): Promise<PlannedPage[]> {
  const files = (await outputFiles(site)).filter((file) => file.endsWith(".html"));
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(site, file)))
      .digest("hex");
  return files.map((file) => ({ address: addressOf(file), file, key: known.get(file)?.hash ?? hash(file) }));
}
