import { expect, test } from "vitest";
import { z } from "zod";
import type { Field } from "../../src/kinds/field.ts";
import { group } from "../../src/kinds/group-fields.ts";
import { dataKinds, pageKinds } from "../../src/kinds/kinds.ts";
import { words } from "../../src/kinds/text-fields.ts";

test("a text that does not say what it is to readers does not compile", () => {
  group("", { title: words("a title") });
  // @ts-expect-error a schema alone is no field
  expect(() => group("", { title: z.string() })).not.toThrow(TypeError);
});

test("every id names something that is there", () => {
  // What no page has any more is all that `former` can name.
  const finder = ["leaflet", "question", "answer", "outcome"]; // Entries of the route finder, and leaflets by their slugs.
  const known = [
    "part",
    "included",
    "icon",
    "picture",
    "address",
    "former",
    ...finder,
    ...Object.keys(dataKinds),
  ];
  const targets = [...Object.values(pageKinds), ...Object.values(dataKinds)].flatMap(({ fields }) =>
    ids(fields),
  );
  expect(targets.filter((target) => !known.includes(target))).toEqual([]);
});

/** What the ids in a field name. */
function ids(field: Field): string[] {
  if (field.is === "value") return field.role === "id" ? [field.of] : [];
  if (field.is === "group") return [...field.fields.values()].flatMap(ids);
  return ids(field.is === "list" ? field.item : field.entry);
}
