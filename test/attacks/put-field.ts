import { isMap, isSeq, parseDocument, type Scalar } from "yaml";
import type { FieldPayload } from "./field-payloads.ts";

/**
 * The text of a file with YAML in place of a value, in front matter or a data file, and all else as it was. Throws where
 * the keys lead nowhere; a key that is not there is added at the top.
 */
export function putField(text: string, [name, keys, yaml]: FieldPayload): string {
  const offset = name.endsWith(".md") ? "---\n".length : 0;
  const end = offset === 0 ? text.length : text.indexOf("\n---\n", offset) + 1;
  const node = parseDocument(text.slice(offset, end)).getIn(keys, true) as Scalar | undefined;
  if (!node?.range) {
    if (keys.length > 1) throw new Error(`${name} has no ${keys.join(" › ")}.`);
    return `${text.slice(0, end)}${keys[0]}: ${yaml}\n${text.slice(end)}`;
  }
  const [from, to] = node.range;
  // A block value stands on lines of its own; what replaces it stands behind the key.
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const after = isBlock ? "\n" : "";
  const before = isBlock ? `${text.slice(0, offset + from).trimEnd()} ` : text.slice(0, offset + from);
  return `${before}${yaml}${after}${text.slice(offset + to)}`;
}
