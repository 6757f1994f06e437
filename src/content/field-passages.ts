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
  "line",
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
  const passages: Passage[] = [];
  collect(yaml.value, [], "", yaml, passages);
  return passages;
}

/** Adds the texts in a value at a path, which a field of that name holds. */
function collect(
  value: unknown,
  path: KeyPath,
  field: string,
  yaml: YamlDocument,
  passages: Passage[],
): void {
  if (typeof value === "string") {
    if (wordFields.has(field)) passages.push({ kind: "field", field, text: value, at: locate(yaml, path) });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], field, yaml, passages);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], key, yaml, passages);
  }
}

function locate(yaml: YamlDocument, path: KeyPath): Passage["at"] {
  return (offset) => yaml.textAt(path, offset);
}
