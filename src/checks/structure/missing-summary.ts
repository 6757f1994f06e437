import { boxKinds } from "../../markdown/boxes.ts";
import { rule } from "../rule.ts";

/** Every page of guidance says in short what it says: many read no more, and short leaflets are made of it. */
export const missingSummary = rule({
  code: "missing-summary",
  severity: "warning",
  group: "Structure",
  of: "draft",
  summary: "Every guide page has a `key` box, with what it says in short.",
  check: ({ guide }) =>
    guide.flatMap(({ body, legible, yaml }) => {
      // A box whose name or end is wrong, which has been told, may be it.
      const mayBe = body.looseBoxes.length > 0 || body.boxes.some(({ name }) => !boxKinds.has(name));
      if (!legible || body.isEmpty || mayBe || body.boxes.some(({ name }) => name === "key")) return [];
      return [
        {
          at: yaml.valueAt(["title"]),
          message: "This page does not say in short what it says.",
          hint: "Write ::: key, ## In short, a list of three to five points, and ::: below its first paragraph.",
        },
      ];
    }),
});
