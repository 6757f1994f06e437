import type { RouteFinder } from "../../route-finder/find-states.ts";
import type { KeyPath } from "../../source/find-node.ts";

/** An id in a route finder that names nothing there. */
interface UnknownName {
  id: string;
  /** What it should name, and the ids that there are. */
  noun: "question" | "answer" | "outcome";
  known: readonly string[];
  path: KeyPath;
  /** Whether it stands there as a key. */
  isKey?: boolean;
}

/** Every id of a route finder that names no question before it, no answer or no outcome. */
export function unknownNames(finder: RouteFinder): UnknownName[] {
  const { questions, outcomes, time, notes, ways } = finder;
  const names = Object.keys(questions);
  const ofList = (
    noun: UnknownName["noun"],
    ids: readonly string[],
    known: readonly string[],
    path: KeyPath,
  ) =>
    ids.flatMap((id, index): UnknownName[] =>
      known.includes(id) ? [] : [{ id, noun, known, path: [...path, index] }],
    );
  const outcomeIds = Object.keys(outcomes);
  const inCondition = (
    { when = {} }: { when?: (typeof ways)[number]["when"] },
    path: KeyPath,
    before = names,
  ) =>
    Object.entries(when).flatMap(([name, ids]): UnknownName[] => {
      const here = [...path, "when", name];
      if (!before.includes(name))
        return [{ id: name, noun: "question", known: before, path: here, isKey: true }];
      return ofList("answer", ids, Object.keys(questions[name]?.answers ?? {}), here);
    });
  const inSay = (say: typeof time.say | undefined, path: KeyPath) =>
    (say ?? []).flatMap((each, index) => inCondition(each, [...path, "say", index]));

  return [
    ...Object.entries(questions).flatMap(([name, question], index) => [
      ...inCondition(question, ["questions", name], names.slice(0, index)),
      ...Object.entries(question.answers).flatMap(([id, { outcome }]): UnknownName[] =>
        outcome === undefined || outcomeIds.includes(outcome)
          ? []
          : [
              {
                id: outcome,
                noun: "outcome",
                known: outcomeIds,
                path: ["questions", name, "answers", id, "outcome"],
              },
            ],
      ),
    ]),
    ...Object.entries(outcomes).flatMap(([id, outcome]) => [
      ...ofList("question", outcome.asks, names, ["outcomes", id, "asks"]),
      ...inSay(outcome.say, ["outcomes", id]),
    ]),
    ...inSay(time.say, ["time"]),
    ...notes.flatMap((note, index) => [
      ...ofList("outcome", note.outcomes, outcomeIds, ["notes", index, "outcomes"]),
      ...inCondition(note, ["notes", index]),
    ]),
    ...ways.flatMap((way, index) => inCondition(way, ["ways", index])),
  ];
}
