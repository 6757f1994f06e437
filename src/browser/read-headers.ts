import { readFile } from "node:fs/promises";
import path from "node:path";

/** The header fields for a path on the site, each with the values of all rules that meet the path. */
export type HeadersFor = (path: string) => Record<string, string[]>;

/** Reads the rules of a folder's `_headers` as hosts do: a path, or the beginning of one before `*`, and its fields. */
export async function readHeaders(dir: string): Promise<HeadersFor> {
  const text = await readFile(path.join(dir, "_headers"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return "";
  });
  const rules = text
    .split(/^(?=\/)/m)
    .map((rule) => rule.split("\n"))
    .map(([place = "", ...lines]) => ({ place, fields: lines.flatMap(fieldOf) }));
  return (asked) => {
    const headers: Record<string, string[]> = {};
    for (const { place, fields } of rules) {
      const isMet = place.endsWith("*") ? asked.startsWith(place.slice(0, -1)) : asked === place;
      for (const { name, value } of isMet ? fields : []) headers[name] = [...(headers[name] ?? []), value];
    }
    return headers;
  };
}

function fieldOf(line: string): { name: string; value: string }[] {
  const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
  return name !== undefined && value !== undefined ? [{ name: name.toLowerCase(), value }] : [];
}
