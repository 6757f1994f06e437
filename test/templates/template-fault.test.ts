import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleStyles } from "../../src/styles/bundle-styles.ts";
import { clientScript } from "../../src/templates/client-script.ts";
import { templateFault } from "../../src/templates/template-fault.ts";
import { firstTypeface } from "../../src/typeface/typeface-names.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "templates-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** As `.eleventy.ts` has it, which only a loader of TypeScript reads. */
const config = `export default (eleventy) => {
  eleventy.setUseTemplateCache(false);
  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true, dev: true });
  return { dir: { includes: "../parts", layouts: "../frames" }, templateFormats: ["njk"] };
};`;

const head = "---\npermalink: /x/\n---\n";

test.each([
  ["a value that is not there", `${head}one\n{{ nothing.at.all }}`, "site/page.njk:5:1", "undefined value"],
  ["a mark that Nunjucks has not", `${head}{% if %}`, "site/page.njk:4:7", "unexpected token"],
  ["a filter that is not there", `${head}\n\n{{ 1 | nofilter }}`, "site/page.njk:6:1", "nofilter"],
  ["a filter that fails", `${head}\n{{ 1 | failing }}`, "site/page.njk:5:1", "no such thing"],
  ["a part that is wrong", `${head}{% include "part.njk" %}`, "parts/part.njk:2:1", "undefined value"],
  ["a part that is not there", `${head}{% include "other.njk" %}`, "site/page.njk:4:1", "other.njk"],
  ["a frame that is wrong", `---\nlayout: frame.njk\n---\n`, "frames/frame.njk:3:1", "undefined value"],
  ["front matter that is no YAML", "---\npermalink: [\n---\n", "site/page.njk:3:1", "flow collection"],
])("%s is told with file and line", async (_, text, place, what) => {
  for (const each of ["site", "parts", "frames"]) await mkdir(path.join(folder, each), { recursive: true });
  await writeFile(path.join(folder, "config.mjs"), config);
  await writeFile(path.join(folder, "site/page.njk"), text);
  await writeFile(path.join(folder, "parts/part.njk"), "one\n{{ nothing.at.all }}");
  await writeFile(path.join(folder, "frames/frame.njk"), "\n\n{{ nothing.at.all }}");
  const here = (name: string) => path.relative(process.cwd(), path.join(folder, name));
  const eleventy = new Eleventy(here("site"), "_site", {
    configPath: here("config.mjs"),
    pathPrefix: "/",
    quietMode: true,
    config: (config) =>
      config.addFilter("failing", () => {
        throw new Error("no such thing");
      }),
  });
  eleventy.disableLogger();
  const error = await eleventy.toJSON().catch((thrown: unknown) => templateFault(thrown));
  expect(error).toMatchObject({ name: "ToolError", message: expect.stringContaining(what) });
  expect((error as Error).message).toContain(
    `${here(place.split(":")[0] ?? "")}:${place.split(":").slice(1).join(":")} `,
  );
});

test("a style sheet or client script that fails is told with file and line", async () => {
  const sheet = path.join(folder, "sheet.css");
  await writeFile(sheet, "a {}\nb { color: var(--x; }\n");
  const colours = { deep: "#111111", main: "#222222", accent: "#333333" };
  const brand = { colours, typeface: firstTypeface };
  expect(() => bundleStyles([sheet], brand)).toThrow(/sheet\.css:2:\d+ Mend this style sheet: /);
  expect(() => clientScript("nothing")).toThrow(/layouts\/client\/nothing\.ts:1:1 Mend this script: /);
});
