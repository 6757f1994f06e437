import { rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** Nothing is arranged for somebody who has not agreed to it. */
export const consentFirst = rule({
  code: "consent-first",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary: "An answer that means `no-consent` leads to no route.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { finder, states, yaml } = found;
    const routes = states.filter(({ outcome = "" }) => finder.outcomes[outcome]?.kind === "route");
    return Object.entries(finder.questions).flatMap(([name, { answers }]) =>
      Object.entries(answers)
        .filter(([, { means }]) => means.includes("no-consent"))
        .flatMap(([id, { says }]) => {
          const route = routes.find((state) => state.answers[name] === id)?.outcome;
          if (route === undefined) return [];
          return {
            at: yaml.keyAt(["questions", name, "answers", id]),
            message: `"${says}" leads to the route "${route}", though the patient has not agreed.`,
            hint: "Give it an outcome: of the kind stop, which says how to ask the patient.",
          };
        }),
    );
  },
});
