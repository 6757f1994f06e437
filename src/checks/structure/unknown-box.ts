import { boxKinds } from "../../markdown/boxes.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import { type Finding, rule } from "../rule.ts";

const names = [...boxKinds.keys()];

/** Every box has a name that is known, and nothing behind it but what that box asks for. */
export const unknownBox = rule({
  code: "unknown-box",
  severity: "error",
  group: "Structure",
  of: "page",
  summary:
    "Every `:::` box has a name that is known, a `lines` box a number, and no box other words on its line.",
  check: ({ body }) =>
    body.boxes.flatMap(({ name, argument, at }): Finding[] => {
      const kind = boxKinds.get(name);
      if (!kind) {
        const hint = didYouMean(name, names, `The boxes are: ${names.join(", ")}.`);
        return [{ at, message: `"${name}" is no box.`, hint }];
      }
      if (kind.argument?.shape.test(argument) ?? argument === "") return [];
      if (kind.argument) {
        const { isMissing, hint } = kind.argument;
        return [{ at, message: `"${name} ${argument}" ${isMissing}.`, hint }];
      }
      const message = `"${argument}" would be lost: behind ::: stands the name of the box alone.`;
      return [{ at, message, hint: `Write ::: ${name}, and the words before the box or on the next line.` }];
    }),
});
