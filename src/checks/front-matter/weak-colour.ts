import { keysOf } from "../../records.ts";
import { rule } from "../rule.ts";
import { contrastRatio } from "./contrast-ratio.ts";
import { nearestColour } from "./nearest-colour.ts";

/** What each colour of the organisation must stand out against, and how much. */
const demands = {
  deep: { from: "the white words on it", colour: "#ffffff", least: 7 },
  // 7 to 1 on the tints that are made of it, which are darker than white.
  main: { from: "white", colour: "#ffffff", least: 8.2 },
  accent: { from: "the dark words on it", colour: "#17272b", least: 7 },
};

/** The organisation's colours leave all words at 7 to 1 or more (WCAG 2.2, 1.4.6), on screen and on paper. */
export const weakColour = rule({
  code: "weak-colour",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "Words stand out well in the colours of `data/organisation.yaml`.",
  check: ({ data, yaml }) =>
    keysOf(demands).flatMap((name) => {
      const { from, colour, least } = demands[name];
      const value = data.organisation?.colours[name];
      if (value === undefined || !yaml.organisation) return [];
      const ratio = contrastRatio(value, colour);
      if (ratio >= least) return [];
      const nearest = nearestColour(value, (other) => contrastRatio(other, colour) >= least);
      const hint = `The nearest colour that does is "${nearest}".`;
      const found = (Math.floor(ratio * 10) / 10).toFixed(1);
      const message = `"${value}" does not stand out from ${from}: ${found} to 1, where ${least} is the least.`;
      return [{ at: yaml.organisation.valueAt(["colours", name]), message, hint }];
    }),
});
