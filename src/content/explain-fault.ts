import type { z } from "zod";

/** What to write instead, for the kinds of value that have no sentence of their own in the schema. */
const expected: Record<string, string> = {
  object: "Write its fields on lines of their own below, each with two spaces more before it.",
  record: "Write ids, each with its fields below it.",
  array: "Write a list, each entry on a line after a hyphen.",
  string: "Write a text here.",
  int: "Write a whole number.",
  number: "Write a number.",
  boolean: "Write true or false.",
};

/** Says what a field asks for where its schema has no words for it, instead of the schema library's own. */
export function explainFault(fault: z.core.$ZodRawIssue): string {
  const plain = fault.code === "invalid_type" ? expected[fault.expected] : undefined;
  return plain ?? "Compare it with the same field of another file; docs/writing.md says what it holds.";
}
