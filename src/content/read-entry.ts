import path from "node:path";
import type { z } from "zod";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { Issue } from "../report/issue.ts";
import { guidePage } from "../schema/guide-page.ts";
import { leaflet } from "../schema/leaflet.ts";
import { servicePage } from "../schema/service-page.ts";
import { sitePage } from "../schema/site-page.ts";
import { SourceFile } from "../source/source-file.ts";
import type { FoundFile } from "./found-file.ts";
import type { Folder, FrontMatter } from "./front-matter.ts";
import type { Entry } from "./model.ts";
import type { ReadingCode } from "./reading-kinds.ts";
import { rightFields } from "./right-fields.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { validate } from "./validate.ts";

const schemas = {
  guide: guidePage,
  services: servicePage,
  leaflets: leaflet,
  pages: sitePage,
} satisfies Record<Folder, z.ZodObject>;

/** Where the pages of each folder live on the site. */
const roots: Record<Folder, string> = {
  guide: "/guide/",
  services: "/services/",
  leaflets: "/leaflets/",
  pages: "/",
};

/**
 * Reads one Markdown file: splits off its front matter, holds it against the schema, parses the text. A file without
 * legible text is a page all the same, so that links to it are not held to be wrong.
 */
export function readEntry<Name extends Folder>(
  folder: Name,
  found: FoundFile,
): { entry: Entry<FrontMatter[Name] | undefined>; issues: Issue<ReadingCode>[] } {
  const file = found.source ?? new SourceFile(found.path, "---\n---\n");
  const { yaml, textLine, textFound, issues } = splitFrontMatter(file);
  const split = issues.length === 0;
  const { data, issues: faults } = split ? validate(yaml, schemas[folder]) : { data: undefined, issues };
  const slug = path.posix.basename(file.path, ".md");
  const entry = {
    folder,
    slug,
    url: `${roots[folder]}${slug}/`,
    data: data as FrontMatter[Name] | undefined,
    fields: (data ?? rightFields(yaml.value, schemas[folder])) as Partial<FrontMatter[Name]>,
    yaml,
    body: parseMarkdown(file, textFound ? textLine : file.lines),
    file,
    legible: found.source !== undefined && textFound,
  };
  return { entry, issues: found.source ? faults : [] };
}
