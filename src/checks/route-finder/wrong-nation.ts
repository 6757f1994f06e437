import { rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";
import { misnamedAnswers } from "./misnamed-answers.ts";

/** An answer that is the name of a nation leads to the help of that nation. */
export const wrongNation = rule({
  code: "wrong-nation",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary: "An answer that is called by a nation names that nation.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    return misnamedAnswers(found.finder).map(({ question, id, says, nation, said }) => ({
      at: found.yaml.valueAt(["questions", question, "answers", id, "nation"]),
      message: `"${says}" leads to the help of "${nation}".`,
      hint: `Write nation: ${said}`,
    }));
  },
});
