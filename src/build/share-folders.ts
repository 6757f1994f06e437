import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { FinishedLeaflet } from "../leaflets/finished-leaflet.ts";
import { KeptLeaflets } from "../leaflets/kept-leaflets.ts";
import type { PrintJob } from "../leaflets/print-jobs.ts";
import type { PrintedElsewhere } from "../leaflets/print-options.ts";
import type { Selection } from "../leaflets/select-jobs.ts";
import { ToolError } from "../report/tool-error.ts";

export type Shard = NonNullable<Selection["shard"]>;

/** What the folder of a share holds: the leaflets that one machine has printed, by the keys under which they are kept. */
interface Share extends Shard {
  /** The build of the browsers that printed them; empty where there are none. */
  build: string;
  leaflets: { file: string; key: string }[];
}

interface FoundShare extends Share {
  folder: string;
}

/** The file that says it. */
const list = "share.json";

/** Writes down what a folder holds. */
export async function writeShare(folder: string, share: Share): Promise<void> {
  await writeFile(path.join(folder, list), `${JSON.stringify(share, null, 1)}\n`);
}

/**
 * Reads all shares of a guide.
 *
 * @returns their leaflets, to be made a site of
 * @throws {ToolError} where a share is missing or doubled, or browsers of several builds have printed them, by name
 */
export async function readShares(folders: readonly string[]): Promise<PrintedElsewhere> {
  const shares = await Promise.all(folders.map(readShare));
  proveComplete(shares);
  const printed = shares.filter(({ leaflets }) => leaflets.length > 0);
  const build = printed[0]?.build ?? "";
  const other = printed.find((share) => share.build !== build);
  if (other) {
    const by = (share: FoundShare | undefined) => `${share?.folder} by the browser ${share?.build}`;
    throw new ToolError(
      `The shares would not look the same: ${by(printed[0])} and ${by(other)}. Print all of them with one.`,
    );
  }
  return { build, find: (job, key) => findLeaflet(shares, job, key) };
}

/** Proves that each share is there once. */
function proveComplete(shares: readonly FoundShare[]): void {
  const [first] = shares;
  const all = first?.shares ?? 0;
  const odd = shares.find((share) => share.shares !== all);
  if (odd)
    throw new ToolError(`${odd.folder} is one of ${odd.shares} shares, ${first?.folder} one of ${all}.`);
  for (let number = 1; number <= all; number += 1) {
    const same = shares.filter(({ share }) => share === number).map(({ folder }) => folder);
    if (same.length > 1)
      throw new ToolError(`Share ${number} is there twice: ${same.join(" and ")}. Give one.`);
    if (same.length === 0) {
      const how = `npm run leaflets -- --shard ${number}/${all} --out share-${number}`;
      throw new ToolError(`Share ${number} of ${all} is missing. Print it: ${how}`);
    }
  }
}

async function findLeaflet(
  shares: readonly FoundShare[],
  job: PrintJob,
  key: string,
): Promise<FinishedLeaflet> {
  const share = shares.find(({ leaflets }) => leaflets.some((leaflet) => leaflet.key === key));
  if (!share) throw new ToolError(whyNot(job.file, shares));
  const leaflet = new KeptLeaflets(share.folder, () => {}).read(key);
  if (!leaflet) throw new ToolError(`${job.file} is damaged in ${share.folder}. ${printAgain(share)}`);
  return leaflet;
}

/** Why no share holds a leaflet as it is to be. */
function whyNot(file: string, shares: readonly FoundShare[]): string {
  const other = shares.find(({ leaflets }) => leaflets.some((leaflet) => leaflet.file === file));
  return other
    ? `${file} in ${other.folder} was made of other words or by another version of this program. ${printAgain(other)}`
    : `No share holds ${file}: they are of other content. Print all of them again.`;
}

const printAgain = ({ share, shares, folder }: FoundShare) =>
  `Print it again: npm run leaflets -- --shard ${share}/${shares} --out ${folder}`;

async function readShare(folder: string): Promise<FoundShare> {
  try {
    const share: Share = JSON.parse(await readFile(path.join(folder, list), "utf8"));
    if (share.share >= 1 && share.share <= share.shares && Array.isArray(share.leaflets))
      return { folder, ...share };
  } catch {
    // Told below.
  }
  throw new ToolError(
    `${folder} holds no share. Name the folders that npm run leaflets -- --shard K/N filled.`,
  );
}
