import path from "node:path";
import Eleventy, { HtmlBasePlugin } from "@11ty/eleventy";
import { projectFolder } from "../folders/project-folder.ts";
import type { Words } from "../words/words.ts";
import { addFilters } from "./filters.ts";
import { templateFault } from "./template-fault.ts";

/**
 * Renders one folder of templates with Eleventy.
 *
 * @param templates a folder in `layouts`: `site` or `print`
 * @param out the folder to write to
 * @param data what the templates see, by its names
 * @param words the words of the interface
 * @param url where the site will live; its path becomes the prefix of every address
 * @param copies files to copy as they are: source path → path in `out`
 * @throws {ToolError} where a template is wrong, with its file and line
 */
export async function renderTemplates(
  templates: "site" | "print",
  out: string,
  {
    data,
    words,
    url,
    copies,
  }: { data: Record<string, unknown>; words: Words; url: string; copies: Record<string, string> },
): Promise<void> {
  const here = (folder: string) => path.relative(process.cwd(), folder) || ".";
  const eleventy = new Eleventy(here(path.join(projectFolder, "layouts", templates)), here(out), {
    configPath: null, // All of it stands here, and no file of that name is looked for.
    pathPrefix: new URL(url).pathname,
    quietMode: true,
    config(config) {
      config.addPlugin(HtmlBasePlugin);
      config.setIncludesDirectory("../parts");
      config.setLayoutsDirectory("../frames");
      config.setTemplateFormats(["njk"]);
      // A field or a word that is not there stops the build; what an error was caused by is kept.
      config.setNunjucksEnvironmentOptions({ throwOnUndefined: true, dev: true });
      config.setUseTemplateCache(false); // It outlives an edit, and keeps the words of the guide that was made first.
      for (const [name, value] of Object.entries(data)) config.addGlobalData(name, value);
      config.addGlobalData("language", words.language);
      // A page stands where its view says, unless its template says where.
      config.addGlobalData(
        "permalink",
        () =>
          ({ view }: { view: { url: string } }) =>
            view.url,
      );
      // What its filters take is no news to whoever builds a guide, and disableLogger does not stop it.
      for (const group of ["Configuration", "Data", "Aggregate"])
        config.benchmarkManager.get(group).setMinimumThresholdMs(0);
      addFilters(config, words);
      config.addPassthroughCopy(copies);
    },
  });
  eleventy.disableLogger();
  await eleventy.write().catch((error: unknown) => {
    throw templateFault(error);
  });
}
