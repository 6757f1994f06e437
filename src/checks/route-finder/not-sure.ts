import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** What asks for care; who does not know whether it is so is taken as one for whom it is. */
const careful = ["urgent", "no-consent", "ask-time"] as const;

/** "I do not know" takes the more careful way. */
export const notSure = rule({
  code: "not-sure",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary: "An answer that means `unknown` takes the most careful way of its question.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { finder, yaml } = found;
    return Object.entries(finder.questions).flatMap(([name, { answers }]) => {
      const all = Object.entries(answers);
      return all
        .filter(([, { means }]) => means.includes("unknown"))
        .flatMap(([id, { says, means }]): Finding[] => {
          const care = careful.find((each) => all.some(([, other]) => other.means.includes(each)));
          if (care === undefined || means.includes(care)) return [];
          const other = all.find(([, each]) => each.means.includes(care))?.[1].says;
          return [
            {
              at: yaml.valueAt(["questions", name, "answers", id, "means"]),
              message: `"${says}" takes a less careful way than "${other}".`,
              hint: `Write means: [unknown, ${care}].`,
            },
          ];
        });
    });
  },
});
