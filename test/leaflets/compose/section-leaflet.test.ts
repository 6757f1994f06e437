import { expect, test } from "vitest";
import { composeLeaflet } from "../../../src/leaflets/compose/compose-leaflet.ts";
import { ChangedContent } from "../../checks/changed-content.ts";

/** A leaflet of the sample with a list of contents, and these parts. */
function including(...include: string[]) {
  const { content } = new ChangedContent().check();
  const leaflet = content?.leaflets.find(({ data }) => data.contents);
  if (!content || !leaflet) throw new Error("The sample has changed.");
  const slugsIn = (section: string) =>
    content.guide.filter(({ data }) => data.section === section).map(({ slug }) => slug);
  const composed = composeLeaflet({ ...leaflet, data: { ...leaflet.data, include } }, content);
  return { ...composed, slugsIn, glossary: content.data.glossary };
}

test("a section stands for all its pages, in their order", () => {
  const { guide, slugsIn } = including("section:test", "section:notice");
  expect(slugsIn("test").length).toBeGreaterThan(1);
  expect(guide).toEqual([...slugsIn("test"), ...slugsIn("notice")]);
});

test("parts of one section have no cover and no head of their own; parts of several have", () => {
  const one = including("section:test");
  expect([one.hasCover, one.ofSection, one.groups.length]).toEqual([false, "test", 1]);
  expect(one.groups[0]?.title).toBeUndefined();
  const several = including("section:test", "section:notice");
  expect([several.hasCover, several.ofSection]).toEqual([true, undefined]);
  expect(several.groups.map(({ id }) => id)).toEqual(["notice", "test", "hard-words"]);
});

test("explains the hard words that its pages use, and no others", () => {
  const { groups, glossary } = including("section:notice", "section:test");
  const { html = "" } = groups.flatMap(({ parts }) => parts).find(({ id }) => id === "glossary") ?? {};
  const explained = Object.values(glossary).filter(({ definition }) => html.includes(definition));
  expect(explained.length).toBeGreaterThan(0);
  expect(explained.length).toBeLessThan(Object.keys(glossary).length);
});

test("every part has words for the list of contents, those of its own heading where it is one", () => {
  const { content } = new ChangedContent().check();
  const page = content?.guide.find(({ data }) => data.section === "test");
  const heading = page?.body.headings.find(({ level, id }) => level === 2 && id !== "in-short");
  const { groups } = including("section:notice", `${page?.slug}#${heading?.id}`);
  const listed = groups.flatMap(({ parts }) => parts.map((part) => part.title ?? part.heading));
  expect(listed).toContain(heading?.text);
  expect(listed).not.toContain(undefined);
});
