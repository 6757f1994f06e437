import { rule } from "../rule.ts";

/** Every item of a list says something: an empty one is read out, and shown as a bullet alone. */
export const emptyItem = rule({
  code: "empty-item",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every item of a list has words.",
  check: ({ body }) =>
    body.lists.flatMap(({ empty }) =>
      empty.map((at) => ({
        at,
        message: "This item of a list is empty.",
        hint: "Write its words behind the mark, or remove the line.",
      })),
    ),
});
