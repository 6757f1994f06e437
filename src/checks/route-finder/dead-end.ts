import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** Whatever a reader answers, there is a next step. */
export const deadEnd = rule({
  code: "dead-end",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary: "Every way through the route finder ends at an outcome.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { finder, states, yaml } = found;
    return Object.entries(finder.questions).flatMap(([name, { answers }]): Finding[] => {
      const next = states.filter(({ question }) => question === name).flatMap((state) => state.next);
      const ends = Object.keys(answers).filter((id) =>
        next.some(({ answer, to }) => answer === id && !to.question && !to.outcome),
      );
      const [first] = ends;
      if (first === undefined) return [];
      const quoted = new Intl.ListFormat("en-GB").format(ends.map((id) => `"${id}"`));
      return [
        {
          at: yaml.keyAt(["questions", name, "answers", first]),
          message: `After ${quoted} nothing is asked any more, and no outcome is decided.`,
          hint: "Give it an outcome:, or ask a question after it.",
        },
      ];
    });
  },
});
