import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isRecord } from "../records.ts";
import { isSame } from "./form-values.ts";

/**
 * YAML with other values, and nothing else changed: what is the same in both keeps its comments, its quotation marks and its
 * form; what is new is written as YAML writes it.
 *
 * @param text the YAML as it was; nothing where it is new
 * @param before its values, as far as `after` could have them
 */
export function rewriteYaml(text: string, before: unknown, after: unknown): string {
  if (text !== "" && isSame(before, after)) return text;
  return new Rewriting(text).write(before, after);
}

type Values = Record<string, unknown>;

class Rewriting {
  readonly #text: string;
  readonly #document: Document;
  readonly #changed = new Set<unknown>();

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { stringKeys: true });
  }

  write(before: unknown, after: unknown): string {
    this.#document.contents = this.#rewrite(this.#document.contents, before, after) as Node;
    visit(this.#document, { Collection: (_, node) => this.#keep(node) });
    return this.#document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }

  /** The node of a value, which is that of the former value as far as it can be. */
  #rewrite(node: unknown, before: unknown, after: unknown): unknown {
    if (node && isSame(before, after)) return node;
    if (isScalar(node) && (typeof after !== "object" || after === null)) {
      node.value = after;
      return node;
    }
    if (isMap(node) && isRecord(before) && isRecord(after)) return this.#rewriteMap(node, before, after);
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
      return this.#rewriteItems(node, before, after);
    return this.#document.createNode(after);
  }

  #rewriteMap(map: YAMLMap, before: Values, after: Values): YAMLMap {
    this.#changed.add(map);
    const pairs = new Map(map.items.map((pair) => [String(pair.key), pair as Pair<unknown, unknown>]));
    const kept = [...pairs.keys()].filter((key) => key in after || !(key in before));
    const keys = inOrder(kept, Object.keys(before), Object.keys(after));
    map.items = keys.map((key) => {
      const pair = pairs.get(key) ?? this.#document.createPair(key, undefined);
      if (key in after) pair.value = this.#rewrite(pair.value, before[key], after[key]);
      return pair;
    });
    // What was `{}` has its entries on lines of their own.
    if (pairs.size === 0) map.flow = false;
    return map;
  }

  /** What is the same at both ends of a list stays; of as many items as before, each takes the place of its own. */
  #rewriteItems(list: YAMLSeq, before: unknown[], after: unknown[]): YAMLSeq {
    this.#changed.add(list);
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && isSame(before[start], after[start])) start += 1;
    let end = 0;
    while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
    const isAsLong = before.length === after.length;
    const middle = after.slice(start, after.length - end).map((value, index) => {
      const former = isAsLong ? start + index : Number.NaN;
      return this.#rewrite(list.items[former], before[former], value);
    });
    const { items } = list;
    list.items = [...items.slice(0, start), ...middle, ...items.slice(items.length - end)];
    if (items.length === 0) list.flow = false;
    return list;
  }

  /** Lists in brackets and maps in braces that have not changed are written as they were. */
  #keep(node: unknown): symbol | undefined {
    if (!isCollection(node) || !node.flow || !node.range || node.comment) return undefined;
    if (this.#changed.has(node)) return undefined;
    const source = this.#text.slice(node.range[0], node.range[1]);
    Object.assign(node, { toString: () => source });
    return visit.SKIP;
  }
}

/** Keys in the order of a file, each new one behind the one that it follows; where theirs has changed, in the new order. */
function inOrder(kept: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const [former, still] = [before, after].map((keys) => keys.filter((key) => kept.includes(key)));
  const rest = kept.filter((key) => !after.includes(key));
  if (
    former?.filter((key) => after.includes(key)).join() !==
    still?.filter((key) => before.includes(key)).join()
  )
    return [...after, ...rest];
  const keys = [...kept];
  for (const [index, key] of after.entries()) {
    if (keys.includes(key)) continue;
    const previous = after[index - 1];
    keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
  }
  return keys;
}
