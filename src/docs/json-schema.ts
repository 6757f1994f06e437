import { z } from "zod";
import type { Field } from "../kinds/field.ts";
import { present } from "../present.ts";

type Json = { [name: string]: unknown };

/**
 * The fields of a kind as JSON Schema (2020-12), as an author writes them: for editors. What a schema says in a way that
 * JSON Schema does not know is said beside it: a date as a format, the flags of a pattern in the pattern itself.
 */
export function jsonSchema(field: Field): Json {
  const schema = z.toJSONSchema(field.schema, { io: "input", unrepresentable: "throw" }) as Json;
  // What may be null is a choice of the field and null.
  const [whole] = (schema.anyOf as Json[] | undefined) ?? [schema];
  describe(present(whole), field);
  return schema;
}

/** Writes what each field is for beside it, which an editor shows. */
function describe(schema: Json, field: Field): void {
  if (field.about !== "") schema.description = field.about.replaceAll("`", "");
  if (field.is === "group") {
    const inner = schema.properties as Record<string, Json>;
    for (const [name, held] of field.fields) describe(present(inner[name]), held);
  } else if (field.is === "entries") {
    describe(schema.additionalProperties as Json, field.entry);
  } else if (field.is === "list") {
    describe(schema.items as Json, field.item);
  }
}
