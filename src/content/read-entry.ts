import path from "node:path";
import type { z } from "zod";
import { type Markdown, parseMarkdown } from "../markdown/parse-markdown.ts";
import { issue } from "../report/catalogue.ts";
import type { Issue } from "../report/issue.ts";
import { guidePage } from "../schema/guide-page.ts";
import { leaflet } from "../schema/leaflet.ts";
import { servicePage } from "../schema/service-page.ts";
import { sitePage } from "../schema/site-page.ts";
import { parseYaml } from "../source/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Entry, Folder, FrontMatter } from "./model.ts";
import { validate } from "./validate.ts";

const schemas = {
  guide: guidePage,
  services: servicePage,
  leaflets: leaflet,
  pages: sitePage,
} satisfies Record<Folder, z.ZodType>;

/** Where the pages of each folder live on the site. */
const roots: Record<Folder, string> = {
  guide: "/guide/",
  services: "/services/",
  leaflets: "/leaflets/",
  pages: "/",
};

/** Reads one Markdown file: splits off its front matter, holds it against the schema, parses the text. */
export function readEntry<Name extends Folder>(
  folder: Name,
  file: SourceFile,
): { entry: Entry<FrontMatter[Name] | undefined>; issues: Issue[] } {
  const { yaml, textLine, issues } = splitFrontMatter(file);
  const { data, issues: faults } = validate(yaml, schemas[folder]);
  const slug = path.posix.basename(file.path, ".md");
  const body: Markdown = parseMarkdown(file, textLine);
  const entry = {
    folder,
    slug,
    url: `${roots[folder]}${slug}/`,
    data: data as FrontMatter[Name] | undefined,
    yaml,
    body,
    file,
  };
  return { entry, issues: issues.length > 0 ? issues : faults };
}

/** Finds the two lines of `---`. `textLine` is the line, from 0, on which the text begins. */
function splitFrontMatter(file: SourceFile) {
  const lines = file.text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (lines[0]?.trimEnd() !== "---" || end === -1) {
    const message =
      end === -1
        ? "The front matter has no closing line of ---."
        : "The file does not begin with a line of ---.";
    const missing = issue(
      "missing-front-matter",
      file.at(0),
      message,
      "Put the fields of the page between two lines of ---.",
    );
    return { yaml: parseYaml(file, 0, 0), textLine: end === -1 ? 0 : end + 1, issues: [missing] };
  }
  return { yaml: parseYaml(file, file.startOfLine(1), file.startOfLine(end)), textLine: end + 1, issues: [] };
}
