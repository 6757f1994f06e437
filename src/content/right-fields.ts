import type { z } from "zod";

/** The fields of a front matter that are right by themselves, whatever is wrong with the others. */
export function rightFields<Schema extends z.ZodObject>(
  value: unknown,
  schema: Schema,
): Partial<z.output<Schema>> {
  if (typeof value !== "object" || value === null) return {};
  const written = value as Record<string, unknown>;
  const fields = Object.entries<z.ZodType>(schema.shape).flatMap(([name, field]) => {
    const read = Object.hasOwn(written, name) ? field.safeParse(written[name]) : undefined;
    return read?.success ? [[name, read.data]] : [];
  });
  return Object.fromEntries(fields);
}
