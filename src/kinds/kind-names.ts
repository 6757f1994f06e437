import { dataKinds, pageKinds } from "./kinds.ts";
import type { DataName, PageFolder } from "./types.ts";

/** The folders of Markdown in `content`. */
export const pageFolders = Object.keys(pageKinds) as PageFolder[];

/** The names of the data files, without their ending. */
export const dataNames = Object.keys(dataKinds) as DataName[];
