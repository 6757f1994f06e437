import { rule } from "../rule.ts";
import { longestTitle } from "../words/long-title.ts";

/** The most letters of the publisher's name in the foot of a leaflet, beside the longest title. */
const longest = 60;

/** The publisher's name fits into the foot of every page of a leaflet, beside the title. */
export const longName = rule({
  code: "long-name",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: `The publisher's name has at most ${longest} characters, so that the foot of a leaflet holds it beside a title of ${longestTitle}.`,
  check: ({ data, yaml }) => {
    const length = data.organisation?.name.length ?? 0;
    if (length <= longest || !yaml.organisation) return [];
    const message = `This name has ${length} characters. The foot of a leaflet holds a name of ${longest} beside a title of ${longestTitle}.`;
    return [
      { at: yaml.organisation.textAt(["name"], 0), message, hint: "Write the name that people know you by." },
    ];
  },
});
