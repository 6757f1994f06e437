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

/** Every value in YAML whose field is known, whatever is wrong beside it. */
export function writtenValues(field: Field, written: unknown): WrittenValue[] {
  const values: WrittenValue[] = [];
  visit(field, written, "", [], { read: (value) => values.push(value), miss() {} });
  return values;
}

/** All else in YAML, as texts: what its author may have meant for a field. */
export function unreadTexts(field: Field, written: unknown): string[] {
  const texts: string[] = [];
  visit(field, written, "", [], { read() {}, miss: (value) => texts.push(JSON.stringify(value)) });
  return texts;
}

/** What becomes of each value of some YAML. */
interface Visitor {
  read(value: WrittenValue): void;
  /** A value that no field reads: under a key that is not known, or of another form than its field's. */
  miss(value: unknown): void;
}

function visit(field: Field, value: unknown, name: string, path: KeyPath, visitor: Visitor): void {
  if (value === null || value === undefined) return;
  if (field.is === "value") {
    visitor.read({ value, field, name, path });
  } else if (field.is === "list" && Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(field.item, item, name, [...path, index], visitor);
  } else if (field.is !== "list" && typeof value === "object" && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const held = field.is === "group" ? field.fields.get(key) : field.entry;
      if (held) visit(held, inner, key, [...path, key], visitor);
      else visitor.miss(inner);
    }
  } else {
    visitor.miss(value);
  }
}
