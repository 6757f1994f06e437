import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { buildGuide } from "../build/build-guide.ts";
import { formatText } from "../report/format-issues.ts";
import { ToolError } from "../report/tool-error.ts";
import { writeMadeUpContent } from "./made-up-content.ts";
import { time } from "./time.ts";

/** What building a site of many pages takes, in seconds. */
export interface SiteFigures {
  pages: number;
  /** Bare Eleventy with the same Markdown and a layout of one line: the least that it could take. */
  bare: number;
  /** Everything: checks, pages, search, policies, compressed copies and their proofs; nothing kept from before. */
  built: number;
  /** Everything again, without changes, and after one sentence was changed. */
  again: number;
  edited: number;
}

/** Builds a site of made-up pages, and the same pages with bare Eleventy before and after it: the quicker counts. */
export async function benchSite(folder: string, pages: number, today: string): Promise<SiteFigures> {
  const content = path.join(folder, `site-of-${pages}`);
  await writeMadeUpContent(content, { pages, leaflets: 0 });
  const out = path.join(folder, "built-site");
  const cache = path.join(folder, "kept-copies");
  const build = async () => {
    const options = { content, out, today, part: 1, date: undefined, cache, say() {} } as const;
    const { seconds, result } = await time(() => buildGuide(options));
    if (!result.built) throw new ToolError(`The made-up site has errors:\n${formatText(result.issues)}`);
    return seconds;
  };
  const render = async () => (await time(() => renderBare(content, path.join(folder, "bare-site")))).seconds;
  const before = await render();
  const built = await build();
  const bare = Math.min(before, await render());
  const again = await build();
  const page = path.join(content, "guide/page-1.md");
  await writeFile(page, (await readFile(page, "utf8")).replace("You can ask", "You could ask"));
  return { pages, bare, built, again, edited: await build() };
}

async function renderBare(content: string, out: string): Promise<void> {
  const here = (folder: string) => path.relative(process.cwd(), folder);
  const eleventy = new Eleventy(here(path.join(content, "guide")), here(out), {
    quietMode: true,
    config: (config) => {
      config.addTemplate("_includes/bare.njk", "<title>{{ title }}</title>{{ content | safe }}");
      config.addGlobalData("layout", "bare.njk");
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
