import { didYouMean } from "../../report/did-you-mean.ts";
import { type Finding, rule } from "../rule.ts";
import { unknownNames } from "./unknown-names.ts";

/** Whatever the route finder names is there: questions that were asked before, their answers, outcomes. */
export const unknownStep = rule({
  code: "unknown-step",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary:
    "Every question, answer and outcome that `data/route-finder.yaml` names is there; a condition asks only of questions before it.",
  check: (draft) => {
    const finder = draft.data["route-finder"];
    const yaml = draft.yaml["route-finder"];
    if (!finder || !yaml) return [];
    return unknownNames(finder).map(({ id, noun, known, path, isKey }): Finding => {
      const isLater = noun === "question" && Object.hasOwn(finder.questions, id);
      return {
        at: isKey ? yaml.keyAt(path) : yaml.valueAt(path),
        message: isLater
          ? `The question "${id}" is not asked before this.`
          : `There is no ${noun} "${id}" here.`,
        hint: didYouMean(id, known, known.length > 0 ? `There are: ${known.join(", ")}.` : "Remove it."),
      };
    });
  },
});
