import { keysOf } from "../records.ts";
import type { DataKind } from "./data-kind.ts";
import { dataKinds, pageKinds } from "./kinds.ts";

/** The folders of Markdown in `content`. */
export const pageFolders = keysOf(pageKinds);

/** The names of the data files, without their ending. */
export const dataNames = keysOf(dataKinds);

const byName: Readonly<Record<string, DataKind>> = dataKinds;

/** Whether words in braces in a file of data, by its name, are details that readers fill in. */
export function hasDetails(name: string): boolean {
  return Object.hasOwn(byName, name) && byName[name]?.hasDetails === true;
}
