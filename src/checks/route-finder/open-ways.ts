import { splitWords } from "../../prose/split-words.ts";
import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** Who pays, the cheapest for the reader first. */
const order = ["free", "scheme", "reader"] as const;

/** How much longer or shorter than the others staying may be told. */
const mostUneven = 2;

/** Every way is offered beside the others: staying as well told as asking, free before paid, overseas with its caution. */
export const openWays = rule({
  code: "open-ways",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary:
    "Below every route stand staying, told at the same length as the others, and hearing it again; free ways come first, and overseas has its caution.",
  check: (draft) => {
    const found = finderOf(draft);
    if (!found) return [];
    const { ways } = found.finder;
    const { yaml } = found;
    const findings: Finding[] = [];
    for (const each of ["stay", "again"] as const)
      if (!ways.some(({ is, when }) => is === each && when === undefined))
        findings.push({
          at: yaml.keyAt(["ways"]),
          message: `No way here has is: ${each} and stands below every route.`,
          hint: `Add one with is: ${each} and without when:.`,
        });
    for (const [index, { title, pays, is, caution }] of ways.entries()) {
      const dearer = ways.slice(0, index).find((each) => order.indexOf(each.pays) > order.indexOf(pays));
      if (dearer)
        findings.push({
          at: yaml.valueAt(["ways", index, "pays"]),
          message: `"${title}" stands behind "${dearer.title}", which costs the reader more.`,
          hint: "Move it up: what is free comes first.",
        });
      const isBeforeFree = ways.slice(index).some((each) => each.pays === "free" && each.is !== "overseas");
      if (is === "overseas" && pays === "free" && isBeforeFree)
        findings.push({
          at: yaml.valueAt(["ways", index, "is"]),
          message: `"${title}" is overseas, and stands before a way that is free.`,
          hint: "Move it down: what is near and free comes first.",
        });
      if (is === "overseas" && caution === undefined)
        findings.push({
          at: yaml.valueAt(["ways", index, "is"]),
          message: `"${title}" is overseas, and has no caution.`,
          hint: "Say under caution: that what is advised there may not be available here or on the NHS.",
        });
    }
    const length = (text: string) => splitWords(text).length;
    const others = ways.filter(({ is }) => is !== "stay").map(({ text }) => length(text));
    const usual = others.reduce((sum, each) => sum + each, 0) / others.length;
    const staying = ways.findIndex(({ is }) => is === "stay");
    const count = length(ways[staying]?.text ?? "");
    if (staying !== -1 && (count * mostUneven < usual || count > usual * mostUneven))
      findings.push({
        at: yaml.valueAt(["ways", staying, "text"]),
        message: `Staying is told in ${count} words, the other ways in ${Math.round(usual)}.`,
        hint: "Tell it at about the same length, so that no way weighs more.",
      });
    return findings;
  },
});
