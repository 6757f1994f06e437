import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from "yaml";
import { issue } from "../report/catalogue.ts";
import type { Issue, Position } from "../report/issue.ts";
import { explainYamlError } from "./explain-yaml-error.ts";
import type { SourceFile } from "./source-file.ts";

/** The way to a value: keys and indexes from the top. */
export type KeyPath = readonly PropertyKey[];

/** YAML text, parsed once, with the place of every key and value kept. */
export interface YamlDocument {
  /** Plain values; `undefined` when the text is not YAML. */
  value: unknown;
  issues: Issue[];
  /** Where the value at a path stands; the nearest parent that exists where it does not. */
  valueAt(path: KeyPath): Position & { file: string };
  /** Where the key at the end of a path stands. */
  keyAt(path: KeyPath): Position & { file: string };
}

/**
 * Parses YAML 1.2 that stands in a file between two offsets. Dates stay strings, aliases are refused (no file here
 * needs one, and a chain of them can fill memory), and every error is restated for a person who edits content.
 */
export function parseYaml(file: SourceFile, start = 0, end = file.text.length): YamlDocument {
  const document = parseDocument(file.text.slice(start, end), { prettyErrors: false, stringKeys: true });
  const at = (offset: number) => file.at(start + offset);
  const text = file.text.slice(start, end);
  const faults = document.errors.slice(0, 1).map((error) => explainYamlError(error, text));
  visit(document, {
    Alias: (_, { range, source }) => {
      const message = `"*${source}" is a YAML alias, which content files do not use.`;
      faults.push({
        offset: range?.[0] ?? 0,
        message,
        hint: "Write the text itself, or put it in quotation marks.",
      });
      return visit.BREAK;
    },
  });
  const issues = faults
    .slice(0, 1)
    .map(({ offset, message, hint }) => issue("bad-yaml", at(offset), message, hint));

  const find = (path: KeyPath): { key: number; value: number } => {
    let node: unknown = document.contents;
    let place = { key: 0, value: 0 };
    for (const step of path) {
      const next = child(node, step);
      if (!next) break;
      place = {
        key: next.key?.range?.[0] ?? next.value?.range?.[0] ?? 0,
        value: next.value?.range?.[0] ?? 0,
      };
      node = next.value;
    }
    return place;
  };
  return {
    value: issues.length > 0 ? undefined : document.toJS(),
    issues,
    valueAt: (path) => at(find(path).value),
    keyAt: (path) => at(find(path).key),
  };
}

function child(node: unknown, step: PropertyKey): { key?: Node; value?: Node } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step) as
      | Pair<Node, Node>
      | undefined;
    return pair && { key: pair.key, value: pair.value ?? pair.key };
  }
  if (isSeq(node) && typeof step === "number") {
    const value = node.items[step] as Node | undefined;
    return value && { value };
  }
  return undefined;
}
