import { expect, test } from "vitest";
import { composeLeaflet } from "../../../src/leaflets/compose/compose-leaflet.ts";
import { ChangedContent } from "../../checks/changed-content.ts";

/** A leaflet of the sample, whose page has so many sources, each of another publisher. */
function withPublishers(count: number) {
  const { content } = new ChangedContent().check();
  const [leaflet] = content?.leaflets ?? [];
  const page = content?.guide.find(({ slug }) => leaflet?.data.include[0]?.startsWith(slug));
  const [source] = Object.values(content?.data.sources ?? {});
  if (!content || !leaflet || !page || !source) throw new Error("The sample has changed.");
  const names = Array.from({ length: count }, (_, index) => `Publisher ${index + 1}`);
  const sources = Object.fromEntries(names.map((name) => [name, { ...source, publisher: name }]));
  const only = { ...leaflet, data: { ...leaflet.data, include: [page.slug] } };
  const guide = [{ ...page, data: { ...page.data, sources: names } }];
  return composeLeaflet(only, { ...content, guide, data: { ...content.data, sources } });
}

test("names some of many publishers, and says how many more there are", () => {
  expect(withPublishers(7)).toMatchObject({ publishers: { length: 7 }, morePublishers: 0 });
  expect(withPublishers(8)).toMatchObject({ publishers: { length: 6 }, morePublishers: 2 });
  expect(withPublishers(8).sources).toHaveLength(8);
});
