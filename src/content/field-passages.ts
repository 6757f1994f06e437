import type { Passage } from "../markdown/passage.ts";
import type { KeyPath } from "../source/find-node.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";

/** Fields that hold words for a reader; the others hold ids, addresses, dates and settings. */
const wordFields = new Set([
  "title",
  "description",
  "aliases",
  "text",
  "name",
  "names",
  "abbreviations",
  "spellings",
  "strapline",
  "formats",
  "feedback",
  "disclaimer",
  "aboutServices",
  "link",
  "does",
  "hours",
  "term",
  "short",
  "definition",
  "when",
  "publisher",
  "how",
  "note",
]);

/** The words in YAML, each text a passage. */
export function fieldPassages(yaml: YamlDocument): Passage[] {
  return wordsIn(yaml.value, []).map(({ text, field, path }) => ({
    kind: "field",
    field,
    text,
    at: (offset) => yaml.textAt(path, offset),
  }));
}

interface Words {
  text: string;
  field: string;
  path: KeyPath;
}

function wordsIn(value: unknown, path: KeyPath, field = ""): Words[] {
  if (typeof value === "string") return wordFields.has(field) ? [{ text: value, field, path }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, index) => wordsIn(item, [...path, index], field))
    : Object.entries(value).flatMap(([key, item]) => wordsIn(item, [...path, key], key));
}
