import { isMap, parseDocument } from "yaml";
import { hasDetails } from "../kinds/kind-names.ts";
import { fillWords } from "../source/filled-file.ts";
import type { FoundFile } from "./found-file.ts";

/** The words that any text may name in braces, `{organisation}`: what each is, in `data/organisation.yaml`. */
export const ownWords = { organisation: "name", email: "email", phone: "phone" } as const;

/** What a guide fills in for its own words, by its `organisation.yaml`, whatever else is wrong there. */
export function ownValues(files: readonly FoundFile[]): Record<string, string> {
  const source = files.find(({ folder, name }) => folder === "data" && name === "organisation.yaml")?.source;
  const values = Object.entries(ownWords).flatMap(([word, field]) => {
    const [line] = new RegExp(`^${field}:.*$`, "m").exec(source?.text ?? "") ?? [];
    const value = line && wordsBehind(line, field);
    return value ? [[word, value] as const] : [];
  });
  return Object.fromEntries(values);
}

/** The text behind a key; one that is none, which is reported, as it was written. */
function wordsBehind(line: string, field: string): string {
  const { errors, contents } = parseDocument(line);
  const value = errors.length === 0 && isMap(contents) ? contents.get(field) : undefined;
  return typeof value === "string" ? value : line.slice(field.length + 1).trim();
}

/** Files that were filled in before, by the file as it was found: what is parsed of one is kept by its identity. */
const known = new WeakMap<FoundFile, { values: string; filled: FoundFile }>();

/** Fills the guide's own words into the text of a file. */
export function withOwnWords(file: FoundFile, values: Readonly<Record<string, string>>): FoundFile {
  const { source } = file;
  if (!source?.text.includes("{") || file.folder === "images" || isFilledByReaders(file)) return file;
  const key = JSON.stringify(values);
  const before = known.get(file);
  if (before?.values === key) return before.filled;
  const text = fillWords(source, values);
  const filled = text === source ? file : { ...file, source: text };
  known.set(file, { values: key, filled });
  return filled;
}

/** Whether what stands in braces in a file is filled in by readers. */
function isFilledByReaders({ folder, name }: FoundFile): boolean {
  return folder === "data" && hasDetails(name.replace(/\.yaml$/, ""));
}
