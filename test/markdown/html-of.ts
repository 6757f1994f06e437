import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { english } from "../words/english.ts";

/** Markdown as HTML for a place with no data of its own, where every link leads to what it names. */
export function htmlOf(markdown: string): string {
  const { tokens } = parseMarkdown(new SourceFile("page.md", markdown), 0);
  return renderMarkdown(tokens, {
    headingShift: 0,
    idPrefix: "",
    link: (href) => ({ href }),
    words: english,
    contacts: {},
    glossary: {},
    conditions: undefined,
  });
}
