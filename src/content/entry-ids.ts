import type { DataName } from "../kinds/types.ts";
import { isRecord } from "../records.ts";
import type { Draft } from "./model.ts";

/**
 * The ids of a data file, whatever else is wrong in it; `undefined` where it could not be read. An id with capitals,
 * which is reported already, stands for the same in small letters.
 */
export function entryIds({ data, yaml }: Pick<Draft, "data" | "yaml">, name: DataName): string[] | undefined {
  const value = data[name] ?? yaml[name]?.value;
  return isRecord(value) ? Object.keys(value).map((id) => id.toLowerCase()) : undefined;
}
