import path from "node:path";
import { pageKinds } from "../kinds/kinds.ts";
import type { PageKind } from "../kinds/page-kind.ts";
import type { FrontMatter, PageFolder } from "../kinds/types.ts";
import { parseMarkdown, type TextNotes } from "../markdown/parse-markdown.ts";
import type { Issue } from "../report/issue.ts";
import { SourceFile } from "../source/source-file.ts";
import type { FoundFile } from "./found-file.ts";
import type { Entry } from "./model.ts";
import { readFields } from "./read-fields.ts";
import type { ReadingCode } from "./reading-kinds.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/**
 * Reads one Markdown file: splits off its front matter, holds it against the schema, parses the text. A file without
 * legible text is a page all the same, so that links to it are not held to be wrong.
 *
 * @param known what was noted of the text of the same file before, if it was
 */
export function readEntry<Folder extends PageFolder>(
  folder: Folder,
  found: FoundFile,
  known?: TextNotes,
): { entry: Entry<FrontMatter[Folder] | undefined>; issues: Issue<ReadingCode>[] } {
  const { root, fields }: PageKind = pageKinds[folder];
  const file = found.source ?? new SourceFile(found.path, "---\n---\n");
  const { yaml, textLine, textFound, issues } = splitFrontMatter(file);
  const read = readFields(yaml, fields);
  const slug = path.posix.basename(file.path, ".md");
  const entry = {
    folder,
    slug,
    url: `${root}${slug}/`,
    data: issues.length === 0 ? read.data : undefined,
    fields: read.right ?? {},
    yaml,
    body: parseMarkdown(file, textFound ? textLine : file.lines, known),
    file,
    legible: found.source !== undefined && textFound,
  } as Entry<FrontMatter[Folder] | undefined>;
  const faults = issues.length === 0 ? read.issues : issues;
  return { entry, issues: found.source ? faults : [] };
}
