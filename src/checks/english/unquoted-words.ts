import { type Finding, rule } from "../rule.ts";
import type { Text } from "../texts/text.ts";

/** Words that begin and end as somebody's own. */
const quoted = /^[“‘"'„«][\s\S]*[”’"'“»]\s*(?:\([^()]*\))?[.,;]?$/;

/** What a reader can say is marked as that: it is drawn as speech, and read out as a quotation. */
export const unquotedWords = rule({
  code: "unquoted-words",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Words to say, in a `say` box or in the route finder, stand in quotation marks “ ”.",
  check: (text) =>
    [...inBoxes(text), ...inFinder(text)].filter(({ said }) => !quoted.test(said.trim())).map(told),
});

interface Said {
  said: string;
  at: Finding["at"];
}

function inBoxes({ page }: Text): Said[] {
  const lists = (page?.body.boxes ?? [])
    .filter(({ name }) => name === "say")
    .flatMap(({ holds }) => holds.map(({ at }) => at.line));
  return (page?.body.lists ?? [])
    .filter(({ at }) => lists.includes(at.line))
    .flatMap(({ items }) => items.map(({ text, at }) => ({ said: text, at })));
}

function inFinder({ set, values }: Text): Said[] {
  if (set.kind !== "route-finder") return [];
  return values.flatMap(({ value, path }) =>
    typeof value === "string" && path.at(-1) === "text" && path.includes("say")
      ? [{ said: value, at: set.yaml.valueAt(path) }]
      : [],
  );
}

function told({ said, at }: Said): Finding {
  const begin = said.trim().split(/\s+/).slice(0, 6).join(" ");
  const message = `"${begin}" is for a reader to say, and stands in no quotation marks.`;
  return { at, message, hint: "Write “ before the words and ” behind them." };
}
