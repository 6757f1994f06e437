import type { KeyPath } from "../source/find-node.ts";
import type { Field } from "./field.ts";

/** A field that holds one value. */
export type ValueField = Extract<Field, { is: "value" }>;

/** A value as it was written, right or wrong, and the field that it was written for. */
export interface WrittenValue {
  value: unknown;
  field: ValueField;
  /** The nearest key above it that is no place in a list: "title", "checked". */
  name: string;
  path: KeyPath;
}

/** What becomes of each value of some YAML. */
interface Visitor {
  read(value: WrittenValue): void;
  /** A value that no field reads: under a key that is not known, or of another form than its field's. */
  miss(value: unknown): void;
}

/** Every value in YAML whose field is known, whatever is wrong beside it. */
export function writtenValues(field: Field, written: unknown): WrittenValue[] {
  const values: WrittenValue[] = [];
  visit({ field, written, name: "", path: [] }, { read: (value) => values.push(value), miss() {} });
  return values;
}

/** All else in YAML, as texts: what its author may have meant for a field. */
export function unreadTexts(field: Field, written: unknown): string[] {
  const texts: string[] = [];
  visit(
    { field, written, name: "", path: [] },
    { read() {}, miss: (value) => texts.push(JSON.stringify(value)) },
  );
  return texts;
}

interface Visited {
  field: Field;
  written: unknown;
  name: string;
  path: KeyPath;
}

function visit({ field, written, name, path }: Visited, visitor: Visitor): void {
  if (written === null || written === undefined) return;
  if (field.is === "value") {
    visitor.read({ value: written, field, name, path });
  } else if (field.is === "list" && Array.isArray(written)) {
    for (const [index, item] of written.entries())
      visit({ field: field.item, written: item, name, path: [...path, index] }, visitor);
  } else if (field.is !== "list" && typeof written === "object" && !Array.isArray(written)) {
    for (const [key, inner] of Object.entries(written)) {
      const held = field.is === "group" ? field.fields.get(key) : field.entry;
      if (held) visit({ field: held, written: inner, name: key, path: [...path, key] }, visitor);
      else visitor.miss(inner);
    }
  } else {
    visitor.miss(written);
  }
}
