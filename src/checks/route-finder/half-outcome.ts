import { splitSentences } from "../../prose/split-sentences.ts";
import type { State } from "../../route-finder/find-states.ts";
import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** Whoever comes to an outcome leaves with one next step, words to say it in, and something on paper. */
export const halfOutcome = rule({
  code: "half-outcome",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary:
    "Every outcome has a next step of one sentence and, for each of its readers, words to say; every route has a leaflet for each.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { finder, states, yaml } = found;
    const findings: Finding[] = [];
    for (const [path, { step }] of [
      [["time"], finder.time] as const,
      ...Object.entries(finder.outcomes).map(([id, each]) => [["outcomes", id], each] as const),
    ]) {
      const count = splitSentences(step).length;
      if (count > 1)
        findings.push({
          at: yaml.valueAt([...path, "step"]),
          message: `This next step is ${count} sentences.`,
          hint: "Say one thing to do first, in one sentence; the rest can stand under notes: or ifNot:.",
        });
    }
    const served = new Map(draft.leaflets.map(({ slug, fields }) => [slug, fields.nations]));
    const hasLeaflet = (leaflets: readonly string[], { nation }: State["shown"]) =>
      leaflets.some((slug) => nation === undefined || served.get(slug)?.includes(nation) !== false);
    for (const [id, { kind, leaflets }] of Object.entries(finder.outcomes)) {
      const ends = states.filter(({ outcome }) => outcome === id);
      if (ends.some(({ shown }) => shown.say.length === 0))
        findings.push({
          at: yaml.keyAt(["outcomes", id]),
          message: `"${id}" has no words to say for some of its readers.`,
          hint: "Write under say: at least one sentence that has no when:.",
        });
      const left = kind === "route" ? ends.find(({ shown }) => !hasLeaflet(leaflets, shown)) : undefined;
      const nation = left?.shown.nation;
      if (left)
        findings.push({
          at: leaflets.length > 0 ? yaml.valueAt(["outcomes", id, "leaflets"]) : yaml.keyAt(["outcomes", id]),
          message: `"${id}" has no leaflet${nation ? ` for readers in ${draft.words?.say(`nations.${nation}`) ?? nation}` : ""}.`,
          hint: "Name one under leaflets: that is for them.",
        });
    }
    return findings;
  },
});
