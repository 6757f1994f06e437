import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** The meanings of answers that are about time. */
const aboutTime = ["ask-time", "time-told"] as const;

/** Before any route stands the question how long it is safe to wait, unless a doctor has said it. */
export const timeFirst = rule({
  code: "time-first",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary:
    "How long it is safe to wait is asked before every route, unless a doctor has said it, and always where treatment is near or has begun.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { finder, states, yaml } = found;
    const findings: Finding[] = [];
    const questions = Object.entries(finder.questions);
    for (const [name, { answers }] of questions)
      for (const [id, { says, means }] of Object.entries(answers))
        if (means.includes("time-told") && means.length > 1)
          findings.push({
            at: yaml.valueAt(["questions", name, "answers", id, "means"]),
            message: `"${says}" cannot mean that a doctor has said how long is safe, and something else too.`,
            hint: "Write means: [time-told] alone, where a doctor has said it and nothing has begun; else [ask-time].",
          });
    const means = questions.flatMap(([, { answers }]) =>
      Object.values(answers).flatMap((each) => each.means),
    );
    const missing = aboutTime.find((meaning) => !means.includes(meaning));
    const hasRoute = Object.values(finder.outcomes).some(({ kind }) => kind === "route");
    if (missing && hasRoute && findings.length === 0)
      findings.push({
        at: yaml.keyAt(["questions"]),
        message: `No answer has means: [${missing}].`,
        hint: "Ask whether something has a date or has begun, which means ask-time, and whether a doctor has said how long it is safe to wait, which means time-told.",
      });
    const asked = new Set(
      questions.flatMap(([name, { answers }]) =>
        Object.values(answers).some((each) => aboutTime.some((meaning) => each.means.includes(meaning)))
          ? name
          : [],
      ),
    );
    const isLate = (answers: object) => Object.keys(answers).some((name) => asked.has(name));
    for (const [name, { kind }] of Object.entries(finder.outcomes))
      if (kind === "stop" && states.some(({ outcome, answers }) => outcome === name && isLate(answers)))
        findings.push({
          at: yaml.valueAt(["outcomes", name, "kind"]),
          message: `"${name}" is reached after the question about time, and does not say to ask about it.`,
          hint: "Write kind: route.",
        });
    return findings;
  },
});
