import { rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** The most pages of a route finder, and the most questions on any way. */
const mostPages = 300;
const mostQuestions = 6;

/** Nobody is asked too much, and no editor makes more pages than somebody can look through. */
export const longWay = rule({
  code: "long-way",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary: `The route finder has at most ${mostPages} pages, and asks nobody more than six questions.`,
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { pages, states, yaml } = found;
    if (states.length === 0 || pages.length > mostPages) {
      const count = states.length === 0 ? "thousands of" : pages.length;
      const message = `These questions make ${count} pages; ${mostPages} are the most.`;
      const hint = "Ask less before the last question, or let fewer sentences depend on answers.";
      return [{ at: yaml.keyAt(["questions"]), message, hint }];
    }
    const late = pages.filter(({ state, answered }) => state.question && answered >= mostQuestions);
    return [...new Set(late.map(({ state }) => state.question ?? ""))].map((name) => ({
      at: yaml.keyAt(["questions", name]),
      message: `"${name}" is asked after ${mostQuestions} questions; that is the most.`,
      hint: "Take a question out, or ask it of fewer readers with when:.",
    }));
  },
});
