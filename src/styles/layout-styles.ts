import path from "node:path";
import { hashCode, isCodeAsHashed } from "../cache/code-hash.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { type Brand, bundleStyles } from "./bundle-styles.ts";

/** Sheets that were bundled before, by all that they are made of: a preview asks for the same ones after each edit. */
const known = new Map<string, string>();

/**
 * Sheets of `layouts/css`, bundled as one in what the publisher has chosen of their look.
 *
 * @param sheets paths in that folder, in order
 * @throws {ToolError} where a sheet is missing or is not CSS, with its file and line
 */
export function layoutStyles(sheets: readonly string[], { colours, typeface }: Brand): string {
  const folder = path.join(projectFolder, "layouts/css");
  const key = JSON.stringify([sheets, colours, typeface, hashCode("layouts/css")]);
  const styles =
    known.get(key) ??
    bundleStyles(
      sheets.map((sheet) => path.join(folder, sheet)),
      { colours, typeface },
    );
  if (isCodeAsHashed()) known.set(key, styles);
  return styles;
}
