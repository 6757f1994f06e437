import type { RouteFinder, State } from "../../route-finder/find-states.ts";
import type { KeyPath } from "../../source/find-node.ts";

/** Every text of its own that an outcome shows, and where it stands in the file. */
export function textsShown(
  { outcome = "", shown }: State,
  { outcomes, time, notes, ways }: RouteFinder,
): { text: string; path: KeyPath }[] {
  const own = outcomes[outcome];
  if (!own) return [];
  const at = (list: readonly { text: string }[], indexes: readonly number[], path: KeyPath) =>
    indexes.map((index) => ({ text: list[index]?.text ?? "", path: [...path, index, "text"] }));
  const fields = (["title", "step", "ifNot"] as const).map((name) => ({
    text: own[name],
    path: ["outcomes", outcome, name],
  }));
  return [
    ...fields,
    ...(shown.time ? [{ text: time.step, path: ["time", "step"] }] : []),
    ...at(time.say, shown.timeSay, ["time", "say"]),
    ...at(own.say ?? [], shown.say, ["outcomes", outcome, "say"]),
    ...at(notes, shown.notes, ["notes"]),
    ...at(ways, shown.ways, ["ways"]),
    ...shown.ways.flatMap((index) =>
      (["title", "caution"] as const).flatMap((name) => {
        const text = ways[index]?.[name];
        return text === undefined ? [] : [{ text, path: ["ways", index, name] }];
      }),
    ),
  ];
}
