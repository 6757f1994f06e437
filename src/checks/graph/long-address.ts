import { rule } from "../rule.ts";

/** The most characters of an address in a code: with 250 it is 55 mm wide on A4, beside the words at the end. */
const mostCharacters = 250;

/** The six digits of a version, with what stands before them in a leaflet's code. */
const version = "#v-123456";

/** The address of a leaflet is short enough for the code that is printed on it. */
export const longAddress = rule({
  code: "long-address",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: `The address of a leaflet has at most ${mostCharacters} characters, so that its printed code stays small.`,
  check: ({ data, yaml, leaflets }) => {
    const site = data.organisation?.url;
    if (site === undefined || !yaml.organisation || !URL.canParse(site)) return [];
    const lengths = leaflets.map(({ slug, url }) => ({
      slug,
      length: new URL(url.slice(1), site).href.length + version.length,
    }));
    const [longest] = lengths.sort((one, other) => other.length - one.length);
    if (!longest || longest.length <= mostCharacters) return [];
    const message = `The code of the leaflet "${longest.slug}" would hold ${longest.length} characters, more than ${mostCharacters}.`;
    const hint = "Make this address shorter, or the leaflet's file name.";
    return [{ at: yaml.organisation.valueAt(["url"]), message, hint }];
  },
});
