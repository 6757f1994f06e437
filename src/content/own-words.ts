import { isMap, parseDocument } from "yaml";
import { hasDetails } from "../kinds/kind-names.ts";
import { dataKinds } from "../kinds/kinds.ts";
import { keysOf } from "../records.ts";
import { fillWords } from "../source/filled-file.ts";
import type { FoundFile } from "./found-file.ts";

/** The words that any text may name in braces, `{organisation}`: what each is, in `data/organisation.yaml`. */
export const ownWords = { organisation: "name", email: "email", phone: "phone" } as const;

type OwnField = (typeof ownWords)[keyof typeof ownWords];

/** What a guide fills in for its own words, by its `organisation.yaml`, whatever else is wrong there; not what they cannot be. */
export function ownValues(files: readonly FoundFile[]): Record<string, string> {
  const source = files.find(({ folder, name }) => folder === "data" && name === "organisation.yaml")?.source;
  const values = keysOf(ownWords).flatMap((word) => {
    const field = ownWords[word];
    const [line] = new RegExp(`^${field}:.*$`, "m").exec(source?.text ?? "") ?? [];
    const value = line && wordsBehind(line, field);
    return value ? [[word, value] as const] : [];
  });
  return Object.fromEntries(values);
}

/** The text behind a key, where it can be what the key asks for. */
function wordsBehind(line: string, field: OwnField): string | undefined {
  const { errors, contents } = parseDocument(line);
  const value = errors.length === 0 && isMap(contents) ? contents.get(field) : undefined;
  const { [field]: schema } = dataKinds.organisation.fields.schema.shape;
  return typeof value === "string" && schema.safeParse(value).success ? value : undefined;
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
