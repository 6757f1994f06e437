import path from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy, { type EleventyOptions } from "@11ty/eleventy";

/** The project's own folder: templates and configuration are found from here, whatever folder the command runs in. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Makes an Eleventy that renders one folder of templates over the data given.
 *
 * @param templates a folder in `layouts`: `site` or `print`
 * @param out the folder to write to
 * @param data what the templates see as `site`; a function is called afresh for each render of a live preview
 */
export function eleventyFor(
  templates: "site" | "print",
  out: string,
  {
    data,
    url,
    copies = {},
    runMode = "build",
  }: {
    data: object | (() => object | Promise<object>);
    /** Where the site will live; its path becomes the prefix of every address. */
    url: string;
    /** Files to copy as they are: source path → path in `out`. */
    copies?: Record<string, string>;
    runMode?: EleventyOptions["runMode"];
  },
): Eleventy {
  const here = (folder: string) => path.relative(process.cwd(), folder) || ".";
  return new Eleventy(here(path.join(projectFolder, "layouts", templates)), here(out), {
    configPath: here(path.join(projectFolder, ".eleventy.ts")),
    pathPrefix: new URL(url).pathname,
    quietMode: true,
    runMode,
    config(eleventy) {
      eleventy.addGlobalData("site", data);
      eleventy.addPassthroughCopy(copies);
    },
  });
}
