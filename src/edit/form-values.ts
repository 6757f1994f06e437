import { isRecord } from "../records.ts";
import type { Shape } from "./shape.ts";

/** Where a form keeps the id of an entry, beside its fields. */
export const entryId = "id";

/** Where a form keeps an entry that has no fields of its own. */
export const entryValue = "value";

type Values = Record<string, unknown>;

/** A value of a file, as a form shows it. */
export function toForm(shape: Shape, written: unknown): unknown {
  if (written === undefined || written === null) return undefined;
  switch (shape.is) {
    case "choices":
      return written === shape.all ? shape.of : written;
    case "list":
      return asList(written).map((item) => toForm(shape.item, item));
    case "group":
      return mapValues(asValues(written), (value, name) =>
        shape.fields[name] ? toForm(shape.fields[name], value) : value,
      );
    case "entries":
      return Object.entries(asValues(written)).map(([id, value]) => {
        const entry = toForm(shape.entry, value);
        return { [entryId]: id, ...(shape.entry.is === "group" ? asValues(entry) : { [entryValue]: entry }) };
      });
    default:
      return written;
  }
}

/**
 * A value of a form, as the file has it, its fields in their order; `undefined` where it is left out: an empty field, or one
 * that has what it has anyway.
 */
export function fromForm(shape: Shape, shown: unknown): unknown {
  const value = filledIn(shape, shown);
  if (value === undefined) return shape.empty;
  return isSame(value, shape.otherwise) ? undefined : value;
}

function filledIn(shape: Shape, shown: unknown): unknown {
  switch (shape.is) {
    case "choices": {
      const chosen = asList(shown);
      if (shape.of.every((each) => chosen.includes(each))) return shape.all;
      return orNothing(shape.of.filter((each) => chosen.includes(each)));
    }
    case "list":
      return orNothing(asList(shown).flatMap((item) => fromForm(shape.item, item) ?? []));
    case "group": {
      const values = asValues(shown);
      const filled = Object.entries(shape.fields).flatMap(([name, held]) => {
        const value = fromForm(held, values[name]);
        return value === undefined ? [] : [[name, value]];
      });
      const isEmpty = filled.every(([, value]) => isSame(value, null) || isSame(value, []));
      return isEmpty ? undefined : Object.fromEntries(filled);
    }
    case "entries": {
      const filled = asList(shown).flatMap((entry) => {
        const { [entryId]: id, ...others } = asValues(entry);
        const value = shape.entry.is === "group" ? others : others[entryValue];
        return typeof id === "string" && id !== "" ? [[id.trim(), fromForm(shape.entry, value) ?? null]] : [];
      });
      return filled.length === 0 ? undefined : Object.fromEntries(filled);
    }
    default:
      return typeof shown === "string" ? onOneLine(shown) : (shown ?? undefined);
  }
}

/** The words of a field, which may have been typed into several lines. */
function onOneLine(text: string): string | undefined {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return line === "" ? undefined : line;
}

/** Whether two values of YAML are the same, their keys in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return (
    left.length === right.length &&
    left.every(([key, value], index) => key === right[index]?.[0] && isSame(value, right[index]?.[1]))
  );
}

function orNothing(list: unknown[]): unknown[] | undefined {
  return list.length === 0 ? undefined : list;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asValues(value: unknown): Values {
  return isRecord(value) ? value : {};
}

function mapValues(values: Values, change: (value: unknown, name: string) => unknown): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}
