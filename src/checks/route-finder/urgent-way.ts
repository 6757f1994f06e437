import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** Who is very ill is told whom to call, and asked nothing more. */
export const urgentWay = rule({
  code: "urgent-way",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary:
    "The route finder first asks whether it is urgent, ends an urgent way at once, and shows urgent help on every page.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { finder, yaml } = found;
    const questions = Object.entries(finder.questions);
    const answers = questions.flatMap(([name, { answers }]) =>
      Object.entries(answers).map(([id, answer]) => ({
        ...answer,
        path: ["questions", name, "answers", id],
      })),
    );
    const helpsNow = ({ outcome = "" }) => finder.outcomes[outcome]?.kind === "help-now";
    const isAtOnce = ({ outcome = "" }) => finder.outcomes[outcome]?.asks.length === 0;
    const [first] = questions;
    const findings: Finding[] = [];
    if (first && !Object.values(first[1].answers).some(({ means }) => means.includes("urgent")))
      findings.push({
        at: yaml.keyAt(["questions", first[0]]),
        message: `The first question, "${first[0]}", has no answer that is urgent.`,
        hint: "Ask first whether somebody is very ill, and mark that answer with means: [urgent].",
      });
    // One in doubt is told by `not-sure`.
    const [calm, ...others] = Object.entries(first?.[1].answers ?? {}).filter(
      ([, { means, outcome }]) =>
        outcome === undefined && !means.some((each) => each === "urgent" || each === "unknown"),
    );
    for (const [id, { says }] of others)
      findings.push({
        at: yaml.keyAt(["questions", first?.[0] ?? "", "answers", id]),
        message: `"${says}" leads on from the question whether it is urgent, as "${calm?.[1].says}" does.`,
        hint: "Mark what is urgent with means: [urgent] and an outcome:, and let one answer alone lead on.",
      });
    for (const answer of answers) {
      const isUrgent = answer.means.includes("urgent");
      if (isUrgent && !(helpsNow(answer) && isAtOnce(answer)))
        findings.push({
          at: yaml.keyAt(answer.path),
          message: `"${answer.says}" is urgent, but does not lead to help at once.`,
          hint: "Give it an outcome: of the kind help-now, which asks for nothing.",
        });
      if (!isUrgent && helpsNow(answer))
        findings.push({
          at: yaml.keyAt(answer.path),
          message: `"${answer.says}" leads to help at once, but is not marked as urgent.`,
          hint: "Add means: [urgent], or give it another outcome.",
        });
    }
    if (!draft.yaml.urgent)
      findings.push({
        at: yaml.keyAt(["questions"]),
        message: "The guide has no urgent help to show on each of these pages.",
        hint: "Write data/urgent.yaml.",
      });
    return findings;
  },
});
