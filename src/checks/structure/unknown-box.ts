import { textBoxes } from "../../markdown/boxes.ts";
import { dataBoxes } from "../../markdown/data-boxes.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import { type Finding, rule } from "../rule.ts";

const names = [...textBoxes, ...Object.keys(dataBoxes)];

/** Every box has a name that is known, and a `lines` box says how many. */
export const unknownBox = rule({
  code: "unknown-box",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every `:::` box has a name that is known, and a `lines` box a number.",
  check: ({ body }) =>
    body.boxes.flatMap(({ name, argument, at }): Finding[] => {
      if (!names.includes(name)) {
        const hint = didYouMean(name, names, `The boxes are: ${names.join(", ")}.`);
        return [{ at, message: `"${name}" is no box.`, hint }];
      }
      if (name !== "lines" || /^[1-9]\d?$/.test(argument)) return [];
      return [{ at, message: `"lines ${argument}" has no number of lines.`, hint: "Write ::: lines 6" }];
    }),
});
