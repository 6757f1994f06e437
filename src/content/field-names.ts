import type { Field } from "../kinds/field.ts";
import type { KeyPath } from "../source/find-node.ts";

/** The names of the fields that a field has at a path; none where the path leads to no group of fields. */
export function fieldNames(field: Field, path: KeyPath): string[] {
  let at: Field | undefined = field;
  for (const step of path) {
    if (at?.is === "group") at = at.fields.get(String(step));
    else if (at?.is === "entries") at = at.entry;
    else at = at?.is === "list" ? at.item : undefined;
  }
  return at?.is === "group" ? [...at.fields.keys()] : [];
}
