import path from "node:path";
import { expect, test } from "vitest";
import { ProjectCopy } from "../project-copy.ts";
import { smallContent } from "../small-content.ts";

const page = "site/guide-page.njk";
const print = "print/leaflet.njk";
const added = "<p>Trust us.</p>";

/** A template, what is changed in it, and words that the build then has to name. */
const changes: [name: string, template: string, from: string, to: string, words: string][] = [
  ["the title dropped from the page", page, "<h1>{{ view.title }}</h1>", "", "Page 0"],
  ["the lead dropped from the page", page, "{{ view.lead | safe }}", "", "You can ask your doctor"],
  ['the "In short" box dropped from the page', page, "{{ view.inShort | safe }}", "", "In short"],
  ["the text dropped from the page", page, "{{ view.text | safe }}", "", "What to expect"],
  [
    "a sentence added to the page",
    page,
    "{{ view.text | safe }}",
    `{{ view.text | safe }}${added}`,
    "Trust us.",
  ],
  [
    "a sentence added in the page's head",
    page,
    '<div class="lead">',
    `${added}<div class="lead">`,
    "Trust us.",
  ],
  [
    "a sentence added to every page",
    "frames/base.njk",
    "{{ content | safe }}",
    `{{ content | safe }}${added}`,
    "Trust us.",
  ],
  ["the text dropped from the leaflet", print, "{{ part.html | safe }}", "", "You can ask your doctor"],
  ["a sentence added to the leaflet", print, "</main>", `${added}</main>`, "Trust us."],
  [
    "a sentence added to the leaflet's end",
    "parts/print/end.njk",
    '<div class="facts">',
    `<div class="facts">${added}`,
    "Trust us.",
  ],
  [
    "the line dropped from the leaflet's head",
    "parts/print/band.njk",
    '<p class="line">{{ leaflet.description }}</p>',
    "",
    "Made up",
  ],
  [
    "a style that hides the leaflet's lists",
    "css/print/type.css",
    "li {",
    "ul { display: none }\nli {",
    "In short",
  ],
];

test("a template that drops or adds a sentence on either face fails the build, which names sentence, page and leaflet", async () => {
  const content = await smallContent({ leaflets: 1 });
  const folder = path.dirname(content);
  const copy = await ProjectCopy.make();
  const build = () =>
    copy.run(
      "build",
      "--content",
      content,
      "--out",
      path.join(folder, "dist"),
      "--cache",
      path.join(folder, "cache"),
    );
  expect(await build()).toMatchObject({ code: 0 });
  for (const [name, template, from, to, words] of changes) {
    const { code, stdout, stderr } = await copy.with(template, from, to, build);
    const said = `${name}: exit code ${code}\n${stdout}${stderr}`;
    expect(said).toContain(`${name}: exit code 1\n`);
    expect(said).toContain("two-wordings");
    expect(said).toContain(words);
    expect(said).toContain("leaflets/leaflet-0.pdf");
  }
});
