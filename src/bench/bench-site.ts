import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";
import { edited, writeMadeUpGuide } from "./made-up-guide.ts";
import { type ProgramUse, runProgram } from "./run-program.ts";

/** What building a site of many pages takes: each a whole command, from its start to its end. */
export interface SiteFigures {
  pages: number;
  /** Bare Eleventy with the same Markdown and a layout of one line: the least that it could take. */
  bare: ProgramUse;
  /** Everything: checks, pages, search, policies, compressed copies and their proofs; nothing kept from before. */
  first: ProgramUse;
  /** Everything again, without changes; and after one sentence was changed. */
  again: ProgramUse;
  edited: ProgramUse;
}

const eleventy = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@11ty/eleventy")),
  "../cmd.cjs",
);

/**
 * Builds a site of made-up pages, and the same pages with bare Eleventy, by turns. The quickest counts, because other programs only
 * ever slow it down.
 *
 * @param rounds how often each is done
 */
export async function benchSite(
  folder: string,
  { pages, today, rounds }: { pages: number; today: string; rounds: number },
): Promise<SiteFigures> {
  const content = path.join(folder, `site-of-${pages}`);
  const bareFolder = path.join(folder, `bare-site-of-${pages}`);
  const out = path.join(folder, "built-site");
  const cache = path.join(folder, "kept-pages");
  await writeMadeUpGuide(content, pages);
  await writeBare(bareFolder, content, pages);
  const flags = ["--content", content, "--out", out, "--cache", cache, "--today", today];
  const build = () => runProgram(["scripts/launch.js", "scripts/build.ts", ...flags], projectFolder);
  const bare = () => runProgram([eleventy, "--quiet"], bareFolder);
  const edit = async () => {
    const file = path.join(content, edited.file);
    const text = await readFile(file, "utf8");
    const [from, to] = text.includes(edited.from) ? [edited.from, edited.to] : [edited.to, edited.from];
    await writeFile(file, text.replace(from, to));
  };
  const all: Omit<SiteFigures, "pages">[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await rm(out, { recursive: true, force: true });
    await rm(cache, { recursive: true, force: true });
    const figures = { bare: await bare(), first: await build(), again: await build() };
    await edit();
    all.push({ ...figures, edited: await build() });
  }
  for (const made of [content, bareFolder, out, cache]) await rm(made, { recursive: true });
  const best = (name: keyof (typeof all)[number]): ProgramUse => ({
    seconds: Math.min(...all.map((each) => each[name].seconds)),
    memory: Math.max(...all.map((each) => each[name].memory)),
  });
  return { pages, bare: best("bare"), first: best("first"), again: best("again"), edited: best("edited") };
}

/** A folder for bare Eleventy: the pages of a content folder, and a layout of one line. */
async function writeBare(folder: string, content: string, pages: number): Promise<void> {
  await mkdir(path.join(folder, "_includes"), { recursive: true });
  await writeFile(path.join(folder, "_includes/bare.njk"), "<title>{{ title }}</title>{{ content | safe }}");
  await writeFile(path.join(folder, "package.json"), "{}");
  await mkdir(path.join(folder, "guide"));
  await writeFile(path.join(folder, "guide/guide.json"), JSON.stringify({ layout: "bare.njk" }));
  for (let page = 0; page < pages; page += 1) {
    const name = `guide/page-${page}.md`;
    await writeFile(path.join(folder, name), await readFile(path.join(content, name)));
  }
}
