import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";
import type { Words } from "../words/words.ts";
import { addFilters } from "./filters.ts";
import { templateFault } from "./template-fault.ts";

/** A file as a template has made it. */
export interface RenderedFile {
  /** Its path in the site, with forward slashes. */
  file: string;
  content: string;
}

/** What Eleventy would write into, if it wrote anything. */
const nowhere = "_site";

/**
 * Renders one folder of templates with Eleventy. All that is made is in memory at once: of thousands of pages, some are to be
 * made at a time.
 *
 * @param templates a folder in `layouts`
 * @param data what the templates see, by its names; nothing of it is changed any more
 * @param words the words of the interface
 * @param url where the site will live; its path becomes the prefix of every address
 * @throws {ToolError} where a template is wrong, with its file and line
 */
export async function renderTemplates(
  templates: "site" | "files" | "print",
  { data, words, url }: { data: Record<string, unknown>; words: Words; url: string },
): Promise<RenderedFile[]> {
  const { default: Eleventy, HtmlBasePlugin } = await import("@11ty/eleventy"); // It is large, and not every build needs it here.
  const input = path.relative(process.cwd(), path.join(projectFolder, "layouts", templates)) || ".";
  const eleventy = new Eleventy(input, nowhere, {
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
      // What is frozen is shown as it is; of all else every template gets a deep copy, and every page a proxy.
      for (const [name, value] of Object.entries(data)) config.addGlobalData(name, Object.freeze(value));
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
    },
  });
  eleventy.disableLogger();
  const made = await eleventy.toJSON().catch((error: unknown) => {
    throw templateFault(error);
  });
  return made.map(({ outputPath, content }) => ({ file: path.posix.relative(nowhere, outputPath), content }));
}
