import { isRecord } from "../records.ts";
import type { Field } from "./field.ts";

/** What is right of a value: fields and entries that are wrong or missing are left out; a list is right as a whole. */
export type Right<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { [Key in keyof Value]?: Right<Value[Key]> }
    : Value;

/** Reads what of a value in YAML is right by itself, whatever is wrong beside it; `undefined` where nothing is. */
export function rightValue(field: Field, written: unknown): unknown {
  if (field.is === "value" || field.is === "list") {
    const read = field.schema.safeParse(written);
    return read.success ? read.data : undefined;
  }
  if (!isRecord(written)) return undefined;
  const right = Object.entries(written).flatMap(([key, inner]) => {
    const held = field.is === "group" ? field.fields.get(key) : field.entry;
    const value = held && rightValue(held, inner);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(right);
}
