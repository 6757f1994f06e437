import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { editionFile, formatNames } from "../../src/formats/editions.ts";
import { composeLeaflet } from "../../src/leaflets/compose/compose-leaflet.ts";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { printJobs } from "../../src/leaflets/print-jobs.ts";
import { listLeaflets } from "../../src/site/views/long-lists.ts";
import { siteData } from "../../src/site/views/site-data.ts";
import { typefaceView } from "../../src/templates/assets.ts";
import { ChangedContent } from "../checks/changed-content.ts";

/** What Nunjucks and Eleventy give to templates themselves, and `renderSite` and `renderPrints` beside the data. */
const given = [
  "length",
  "index",
  "index0",
  "first",
  "last",
  "font",
  "fonts",
  "extendedFont",
  "styles",
  "ownStyles",
  "range",
  "weight",
  "otherFonts",
  "zeroFont",
  "script",
  ...["startsWith", "slice"], // Of texts and lists.
];

/** The names in all that templates see of the sample, which has a value for every field. */
function knownNames(): Set<string> {
  const { content } = new ChangedContent().check();
  if (!content) throw new Error("The sample has errors.");
  const leaflets = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
  const prints = printJobs(leaflets, content);
  const file = { pages: 1, bytes: 1, sha256: "" };
  const manifest: Manifest = {
    browser: "",
    leaflets: leaflets.flatMap(({ slug, title, version, reviewed, nextReview, guide, url }) =>
      formatNames.map((format) => {
        const about = { slug, title, version, reviewed, nextReview, guide, url };
        return { ...about, ...file, format, file: editionFile(slug, format) };
      }),
    ),
    archives: [{ file: "leaflets.zip", bytes: 1, sha256: "" }],
  };
  const names = new Set(given);
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) collect(each);
    else if (typeof value === "object" && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        names.add(name);
        collect(each);
      }
    }
  };
  const about = { url: "/", title: "", description: "" };
  const long = listLeaflets(
    Array.from({ length: 100 }, () => ({ ...about, see: "" })),
    about,
    content.words,
  );
  const { organisation } = content.data;
  const typeface = typefaceView(organisation.typeface);
  collect([siteData(content, leaflets, manifest), { prints, organisation, typeface, lists: long.lists }]);
  return names;
}

/** Every `a.b.c` of a template's code, with its line. */
function lookups(template: string): { chain: string; line: number }[] {
  const code = /\{#[\s\S]*?#\}|\{[%{]([\s\S]*?)[%}]\}/g;
  return [...template.matchAll(code)].flatMap(({ 1: inside = "", index }) => {
    const line = template.slice(0, index).split("\n").length;
    const chains = inside.replace(/"[^"]*"/g, '""').match(/\b[a-zA-Z]\w*(?:\.[a-zA-Z]\w*)+/g) ?? [];
    return chains.map((chain) => ({ chain, line }));
  });
}

/** Those of which a part is no name in the data: where they only decide something, nothing else would tell. */
function unknownIn(template: string, names: ReadonlySet<string>): string[] {
  return lookups(template)
    .filter(({ chain }) =>
      chain
        .split(".")
        .slice(1)
        .some((name) => !names.has(name)),
    )
    .map(({ chain, line }) => `${line} ${chain}`);
}

const names = knownNames();

test("templates ask for nothing that the data has not got, in conditions neither", () => {
  const templates = readdirSync("layouts", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".njk"),
  );
  const unknown = templates.flatMap((name) =>
    unknownIn(readFileSync(path.join("layouts", name), "utf8"), names).map((each) => `${name}:${each}`),
  );
  expect(unknown).toEqual([]);
  expect(templates.length).toBeGreaterThan(20);
});

test("a misspelt field of a condition is told with its line", () => {
  const template = '<p>\n{% if view.titel and view.title %}{{ "a.b" | words }}{% endif %}';
  expect(unknownIn(template, names)).toEqual(["2 view.titel"]);
});
