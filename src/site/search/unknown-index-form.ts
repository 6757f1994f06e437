import { ToolError } from "../../report/tool-error.ts";

/** A ToolError for an index of another form than the one that is known. */
export function unknownIndexForm(fault: string): ToolError {
  return new ToolError(
    `The search index is not of the form that this guide puts together: ${fault}. Install the packages again with ` +
      "npm ci; where Pagefind was brought up to date on purpose, src/site/search/read-index-part.ts must learn its new form.",
  );
}
