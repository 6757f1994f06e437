import path from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";

/** The project's own folder: templates and configuration are found from here, whatever folder the command runs in. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Renders one folder of templates with Eleventy.
 *
 * @param templates a folder in `layouts`: `site` or `print`
 * @param out the folder to write to
 * @param data what the templates see as `site`
 * @param url where the site will live; its path becomes the prefix of every address
 * @param copies files to copy as they are: source path → path in `out`
 * @throws where a template is wrong, naming it
 */
export async function renderTemplates(
  templates: "site" | "print",
  out: string,
  { data, url, copies }: { data: object; url: string; copies: Record<string, string> },
): Promise<void> {
  const here = (folder: string) => path.relative(process.cwd(), folder) || ".";
  const eleventy = new Eleventy(here(path.join(projectFolder, "layouts", templates)), here(out), {
    configPath: here(path.join(projectFolder, ".eleventy.ts")),
    pathPrefix: new URL(url).pathname,
    quietMode: true,
    config(config) {
      config.addGlobalData("site", data);
      config.addPassthroughCopy(copies);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
