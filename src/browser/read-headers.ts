import { readFile } from "node:fs/promises";
import path from "node:path";

/** The header fields for a path on the site, each with the values of all rules that meet the path. */
export type HeadersFor = (path: string) => Record<string, string[]>;

/** A rule of `_headers`: a path, or the beginning of one before `*`, and its fields. */
export interface HeaderRule {
  place: string;
  fields: { name: string; value: string }[];
}

/** Reads the rules of a folder's `_headers` as hosts do. */
export async function readHeaders(dir: string): Promise<HeadersFor> {
  const text = await readFile(path.join(dir, "_headers"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return "";
  });
  const rules = headerRules(text);
  return (asked) => headersOf(rules, asked);
}

/** The rules of `_headers`, in their order. */
export function headerRules(text: string): HeaderRule[] {
  return text
    .split(/^(?=\/)/m)
    .filter((rule) => rule.startsWith("/"))
    .map((rule) => rule.split("\n"))
    .map(([place = "", ...lines]) => ({ place, fields: lines.flatMap(fieldOf) }));
}

/** The fields for a path by such rules, each with the values of all rules that meet the path. */
export function headersOf(rules: readonly HeaderRule[], asked: string): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const { place, fields } of rules) {
    const isMet = place.endsWith("*") ? asked.startsWith(place.slice(0, -1)) : asked === place;
    for (const { name, value } of isMet ? fields : []) headers[name] = [...(headers[name] ?? []), value];
  }
  return headers;
}

function fieldOf(line: string): { name: string; value: string }[] {
  const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
  return name !== undefined && value !== undefined ? [{ name: name.toLowerCase(), value }] : [];
}
