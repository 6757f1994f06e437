import { z } from "zod";
import type { Field } from "./field.ts";

/** The most fields that are named to somebody who wrote none of them. */
const mostNamed = 3;

const asList = "Write a list, each entry on a line after a hyphen.";

type Schemas<Fields extends Record<string, Field>> = { [Name in keyof Fields]: Fields[Name]["schema"] };

/** Fields that belong together, each with its name; no others are allowed there. */
export function group<Fields extends Record<string, Field>>(
  about: string,
  fields: Fields,
): Field<z.ZodObject<Schemas<Fields>>> {
  const named = Object.entries<Field>(fields);
  const names = new Intl.ListFormat("en-GB").format(named.map(([name]) => `${name}:`));
  const hint = named.length <= mostNamed ? `Write ${names} on lines of their own below.` : undefined;
  const schemas = Object.fromEntries(named.map(([name, { schema }]) => [name, schema])) as Schemas<Fields>;
  return { is: "group", schema: z.strictObject(schemas, hint), about, fields: new Map(named) };
}

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Write an id in lower case with hyphens.");

/** A map from ids to entries; the ids are what other files refer to. */
export function entries<Schema extends z.ZodType>(
  entry: Field<Schema>,
  key = id,
): Field<z.ZodRecord<z.ZodString, Schema>> {
  const schema = z.record(key, entry.schema, "Write ids, each with its fields below it.");
  return { is: "entries", schema, about: entry.about, entry };
}

/** A list, which may be empty. */
export function list<Schema extends z.ZodType>(
  about: string,
  item: Field<Schema>,
  hint = asList,
): Field<z.ZodArray<Schema>> {
  return { is: "list", schema: withoutDoubles(z.array(item.schema, hint), item), about, item };
}

/** A list with something in it. */
export function fullList<Schema extends z.ZodType>(
  about: string,
  item: Field<Schema>,
  hint = asList,
): Field<z.ZodArray<Schema>> {
  const full = z.array(item.schema, hint).min(1, "Name at least one.");
  return { is: "list", schema: withoutDoubles(full, item), about, item };
}

/** No list holds the same value twice; of the parts of a leaflet, which may hold each other, a rule tells more. */
function withoutDoubles<Schema extends z.ZodType>(
  array: z.ZodArray<Schema>,
  item: Field,
): z.ZodArray<Schema> {
  if (item.is !== "value") return array;
  if (item.role === "id" && (item.of === "part" || item.of === "included")) return array;
  return array.meta({ uniqueItems: true }).superRefine((ids, context) => {
    for (const [index, id] of ids.entries()) {
      const input = id as unknown;
      if (ids.indexOf(id) < index)
        context.addIssue({
          code: "custom",
          path: [index],
          input,
          message: "It is in the list already: remove it.",
        });
    }
  });
}

/** A field that may be left out. */
export function optional<Schema extends z.ZodType>(field: Field<Schema>): Field<z.ZodOptional<Schema>> {
  return { ...field, schema: field.schema.optional() };
}

/** A field that may be left out, and then has this value. */
export function orElse<Value>(
  field: Field<z.ZodType<Value>>,
  value: z.util.NoUndefined<Value>,
): Field<z.ZodType<Value>> {
  return { ...field, schema: field.schema.default(value) as z.ZodType<Value> };
}

/** A list that may be left out, and is then empty. */
export function orEmpty<Item extends z.ZodType>(
  field: Field<z.ZodArray<Item>>,
): Field<z.ZodDefault<z.ZodArray<Item>>> {
  return { ...field, schema: field.schema.default([]) };
}

/** A map that may be left out, and is then empty. */
export function orNone<Entry extends z.ZodType>(
  field: Field<z.ZodRecord<z.ZodString, Entry>>,
): Field<z.ZodDefault<z.ZodRecord<z.ZodString, Entry>>> {
  return { ...field, schema: field.schema.default({}) };
}

/** A field that may be null, where nothing is known yet. */
export function orNull<Schema extends z.ZodType>(field: Field<Schema>): Field<z.ZodNullable<Schema>> {
  return { ...field, schema: field.schema.nullable() };
}
