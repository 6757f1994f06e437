import { stringify } from "yaml";
import { lastingAnchors } from "../content/lasting-anchors.ts";
import { publicAddresses } from "../content/public-addresses.ts";
import { textPages } from "../content/text-pages.ts";
import type { Data } from "../kinds/types.ts";
import type { Plan } from "./plan-guide.ts";

const about = `# Every address that was ever published, each with the anchors on its page: printed codes, bookmarks and other sites hold
# them for ever. Written by \`npm run record\`; each leads somewhere, or the check tells it.
`;

/**
 * What was published before and what a guide publishes now, the versions of its leaflets too, to which their codes lead.
 *
 * @returns the text of `data/published.yaml`, and how many addresses and anchors are new in it
 */
export function recordPublished({ content, leaflets, jobs }: Plan): {
  text: string;
  all: number;
  added: number;
} {
  const before = content.data.published;
  const now = new Map(
    [...publicAddresses(content)].map(([address, anchors = []]) => [address, [...anchors]]),
  );
  for (const { url, body } of textPages(content)) now.set(url, lastingAnchors(body));
  const versions = [...leaflets, ...jobs.map(({ leaflet }) => leaflet)];
  for (const { url, version } of versions) now.get(url)?.push(`v-${version}`);
  const addresses = [...new Set([...Object.keys(before), ...now.keys()])].sort();
  const published: Data["published"] = Object.fromEntries(
    addresses.map((address) => {
      const anchors = new Set([...(before[address] ?? []), ...(now.get(address) ?? [])]);
      return [address, [...anchors].sort()];
    }),
  );
  const all = count(published);
  return { text: about + stringify(published, { lineWidth: 0 }), all, added: all - count(before) };
}

function count(published: Data["published"]): number {
  return Object.values(published).reduce((sum, anchors) => sum + 1 + anchors.length, 0);
}
