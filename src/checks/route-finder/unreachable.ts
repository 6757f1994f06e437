import type { Answers, State } from "../../route-finder/find-states.ts";
import type { KeyPath } from "../../source/find-node.ts";
import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** Nothing stands in the route finder that no reader can come to. */
export const unreachable = rule({
  code: "unreachable",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary:
    "Every question, outcome and sentence of the route finder is met by somebody, and whatever an outcome asks for is asked.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found || found.states.length === 0) return [];
    const { questions, outcomes, time, notes, ways } = found.finder;
    const { states, yaml } = found;
    const asked = new Set(states.map(({ question }) => question));
    const unasked = Object.keys(questions).filter((name) => !asked.has(name));
    const ends = new Map(
      Object.keys(outcomes).map((name) => [name, states.filter((each) => each.outcome === name)]),
    );
    // What only an unasked question leads to is told with that question.
    const after = new Set(
      unasked.flatMap((name) => Object.values(questions[name]?.answers ?? {}).map(({ outcome }) => outcome)),
    );
    const tell = (path: KeyPath, message: string, hint: string): Finding => ({
      at: yaml.keyAt(path),
      message,
      hint,
    });
    /** Of sentences that depend on answers, those that none of the states says that could; none where no state could. */
    const unsaid = (
      path: KeyPath,
      list: readonly { when?: object | undefined }[],
      among: readonly State[],
      said: (state: State) => readonly number[],
    ) => {
      const all = new Set(among.flatMap(said));
      return [...list.keys()]
        .filter((index) => among.length > 0 && list[index]?.when && !all.has(index))
        .map((index) =>
          tell(
            [...path, index, "when"],
            "No answers lead to this being said.",
            "Change its when:, or remove it.",
          ),
        );
    };
    const isAskedAfter = (asks: string, outcome: string, answers: Answers) => {
      const given = Object.entries(answers);
      const deciding = given.findIndex(([name, id]) => questions[name]?.answers[id]?.outcome === outcome);
      return given.slice(deciding + 1).some(([name]) => name === asks);
    };
    const reached = [...ends.values()].flat();
    const routes = reached.filter(({ outcome = "" }) => outcomes[outcome]?.kind === "route");
    return [
      ...unasked.map((name) =>
        tell(["questions", name], `"${name}" is never asked.`, "Change its when:, or remove it."),
      ),
      ...[...ends]
        .filter(([name, there]) => there.length === 0 && !after.has(name))
        .map(([name]) =>
          tell(
            ["outcomes", name],
            `No answers lead to "${name}".`,
            "Name it as outcome: of an answer, or remove it.",
          ),
        ),
      ...[...ends].flatMap(([name, there]) =>
        [...(outcomes[name]?.asks ?? []).entries()]
          .filter(
            ([, asks]) => there.length > 0 && !there.some(({ answers }) => isAskedAfter(asks, name, answers)),
          )
          .map(([index, asks]) => ({
            at: yaml.valueAt(["outcomes", name, "asks", index]),
            message: `"${asks}" is not asked after "${name}" is decided.`,
            hint: "Name a question that comes later in the file, and is for these readers; or take it out.",
          })),
      ),
      ...[...ends].flatMap(([name, there]) =>
        unsaid(["outcomes", name, "say"], outcomes[name]?.say ?? [], there, ({ shown }) => shown.say),
      ),
      ...unsaid(["time", "say"], time.say, routes, ({ shown }) => shown.timeSay),
      ...unsaid(["notes"], notes, reached, ({ shown }) => shown.notes),
      ...unsaid(["ways"], ways, routes, ({ shown }) => shown.ways),
    ];
  },
});
