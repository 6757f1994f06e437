import { type Document, isMap, isNode, isScalar, isSeq, type Node } from "yaml";

/** The way to a value: keys and indexes from the top. */
export type KeyPath = readonly PropertyKey[];

/** A key and its value, as far as they are there. */
export interface FoundNode {
  key?: Node | undefined;
  value?: Node | undefined;
}

/** The node at a path, or the nearest parent of it that exists. */
export function findNode(document: Document, path: KeyPath): FoundNode {
  let found: FoundNode = {};
  let node: unknown = document.contents;
  for (const step of path) {
    const next = child(node, step);
    if (!next) break;
    found = next;
    node = next.value;
  }
  return found;
}

function child(node: unknown, step: PropertyKey): FoundNode | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    const key = isNode(pair?.key) ? pair.key : undefined;
    return pair && { key, value: isNode(pair.value) ? pair.value : key };
  }
  if (isSeq(node) && typeof step === "number") {
    const value = node.items[step];
    return isNode(value) ? { value } : undefined;
  }
  return undefined;
}
