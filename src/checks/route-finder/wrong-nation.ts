import { rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";
import { misnamedAnswers } from "./misnamed-answers.ts";

/** An answer that is the name of a nation leads to the help of that nation. */
export const wrongNation = rule({
  code: "wrong-nation",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary: "An answer that is called by a nation names that nation, and no other answer beside it does.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    return misnamedAnswers(found.finder).map(({ question, id, says, nation, said }) => {
      const path = ["questions", question, "answers", id];
      return {
        at: nation ? found.yaml.valueAt([...path, "nation"]) : found.yaml.keyAt(path),
        message: nation
          ? `"${says}" leads to the help of "${nation}"${said ? "" : ", as another answer does"}.`
          : `"${says}" leads to the help of no nation.`,
        hint: said ? `Write nation: ${said}` : "Leave nation: out, or write the right one.",
      };
    });
  },
});
