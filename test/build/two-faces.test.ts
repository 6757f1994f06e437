import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { ProjectCopy } from "../project-copy.ts";
import { smallContent } from "../small-content.ts";

const page = "parts/guide-page.njk";
const print = "print/leaflet.njk";

/** What is changed in a template, and words that the build then has to name. */
interface Change {
  name: string;
  template: string;
  from: string;
  to: string;
  words: string;
}

const drop = (name: string, template: string, from: string, words: string): Change => ({
  name: `${name} dropped`,
  template,
  from,
  to: "",
  words,
});
const add = (name: string, template: string, before: string, words: string): Change => ({
  name: `a sentence added ${name}`,
  template,
  from: before,
  to: `<p>${words}</p>${before}`,
  words,
});

/** Each row is one build: what does not hide one another stands in one. */
const builds: Change[][] = [
  [
    drop("the title", page, "<h1>{{ view.title }}</h1>", "Page 0"),
    drop("the lead", page, "{{ view.lead | safe }}", "You can ask your doctor"),
    drop('the "In short" box', page, "{{ view.inShort | safe }}", "In short"),
    add("to the page's head", page, '<div class="lead">', "Trust us."),
    add("to every page", "parts/whole-page.njk", "{{ content | safe }}", "Trust us again."),
  ],
  [drop("the text", page, "{{ view.text | safe }}", "What to expect")],
  [drop("the leaflet's text", print, "{{ part.html | safe }}", "You can ask your doctor")],
  [
    add("to the leaflet", print, "</main>", "Trust us."),
    add("to the leaflet's end", "parts/print/end.njk", '<div class="facts">', "Trust us again."),
    drop(
      "the leaflet's line",
      "parts/print/band.njk",
      '<p class="line">{{ leaflet.description }}</p>',
      "Made up",
    ),
    {
      name: "a style that hides the leaflet's lists",
      template: "css/print/type.css",
      from: "li {",
      to: "ul { display: none }\nli {",
      words: "In short",
    },
  ],
];

/** One for all, whose program is bundled once. */
const copy = await ProjectCopy.make(await mkdtemp(path.join(tmpdir(), "two-faces-")));
afterAll(() => rm(path.dirname(copy.dir), { recursive: true, force: true }));

test.each(
  builds.map((changes) => ({ changes, names: changes.map(({ name }) => name).join("; ") })),
)("the build fails and names sentence, page and leaflet: $names", async ({ changes }) => {
  const content = await smallContent({ leaflets: 1 });
  const out = path.join(path.dirname(content), "dist");
  await cp("layouts", copy.layouts, { recursive: true });
  for (const { template, from, to } of changes) await copy.edit(template, from, to);
  const { code, stdout, stderr } = await copy.run("build", "--content", content, "--out", out, "--no-cache");
  expect(code, stdout + stderr).toBe(1);
  const told = stderr
    .split("\n\n")
    .filter((issue) => issue.includes("two-wordings"))
    .join("\n");
  expect(told).toContain("leaflets/leaflet-0.pdf");
  for (const { name, words } of changes) expect(told, name).toContain(words);
});
