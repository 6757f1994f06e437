import { textBoxes } from "../../markdown/boxes.ts";
import { dataBoxes } from "../../markdown/data-boxes.ts";
import { issue } from "../../report/catalogue.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import type { Issue } from "../../report/issue.ts";
import type { PageRule } from "../rule.ts";

const names = [...textBoxes, ...Object.keys(dataBoxes)];

/** Every box has a name that is known, and a `lines` box says how many. */
export const unknownBox: PageRule = {
  code: "unknown-box",
  summary: "Every `:::` box has a name that is known, and a `lines` box a number.",
  check: ({ body }) =>
    body.boxes.flatMap(({ name, argument, at }): Issue[] => {
      if (!names.includes(name)) {
        const hint = didYouMean(name, names, `The boxes are: ${names.join(", ")}.`);
        return [issue("unknown-box", at, `"${name}" is no box.`, hint)];
      }
      if (name !== "lines" || /^[1-9]\d?$/.test(argument)) return [];
      return [issue("unknown-box", at, `"lines ${argument}" has no number of lines.`, "Write ::: lines 6")];
    }),
};
