import type { z } from "zod";
import type { Field } from "../kinds/field.ts";

/** What becomes of a field that is left empty in a form: it is left out of the file, or it is written as this. */
interface Absence {
  empty?: null | [] | Record<string, never>;
  /** The value that it has where it is left out of the file: that is not written either. */
  otherwise?: unknown;
}

/**
 * How a field's value stands in a file and in a form, where these differ: a map from ids to entries is a list in a form, and
 * a choice of all is a choice of each. It is plain data, so that the page of the editor can be given it.
 */
export type Shape = Absence &
  (
    | { is: "value" }
    | { is: "choices"; all: string; of: string[] }
    | { is: "group"; fields: Record<string, Shape> }
    | { is: "entries"; entry: Shape }
    | { is: "list"; item: Shape }
  );

/** The shape of a field. */
export function shapeOf(field: Field): Shape {
  const absence = absenceOf(field);
  if (field.is === "list") return { ...absence, is: "list", item: shapeOf(field.item) };
  if (field.is === "entries") return { ...absence, is: "entries", entry: shapeOf(field.entry) };
  if (field.is === "group") {
    const fields = Object.fromEntries([...field.fields].map(([name, held]) => [name, shapeOf(held)]));
    return { ...absence, is: "group", fields };
  }
  const choices = choicesOf(field.schema);
  return choices?.all === undefined
    ? { ...absence, is: "value" }
    : { ...absence, is: "choices", all: choices.all, of: choices.of };
}

function absenceOf({ schema, is }: Field): Absence {
  const left = schema.safeParse(undefined);
  if (left.success) return left.data === undefined ? {} : { otherwise: left.data };
  if (schema.safeParse(null).success) return { empty: null };
  const none = is === "list" ? [] : is === "entries" ? {} : undefined;
  return none && schema.safeParse(none).success ? { empty: none } : {};
}

/** What of a schema is written, without what may be left out of it or is done to it. */
export function writtenSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, in: into } = schema._zod.def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType };
  const inner = innerType ?? into;
  return inner ? writtenSchema(inner) : schema;
}

/** The values of a choice, of which one is written or, where there is a word for all of them, several. */
export function choicesOf(schema: z.core.$ZodType): { of: string[]; all?: string } | undefined {
  const def = writtenSchema(schema)._zod.def as {
    type: string;
    entries?: Record<string, string>;
    options?: z.core.$ZodType[];
    element?: z.core.$ZodType;
    values?: string[];
  };
  if (def.type === "enum") return { of: Object.values(def.entries ?? {}) };
  if (def.type !== "union") return undefined;
  const [all, several] = (def.options ?? []).map((option) => option._zod.def as typeof def);
  const each = several?.element && choicesOf(several.element);
  const [word] = all?.values ?? [];
  return each && word !== undefined ? { ...each, all: word } : undefined;
}
