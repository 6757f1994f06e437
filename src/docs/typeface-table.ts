import { typefaceNames, typefaceOf } from "../typeface/typeface-names.ts";

/** The typefaces that there are to choose from, with how each looks, as a Markdown table. */
export function listTypefaces(): string {
  const rows = typefaceNames.map((name) => `| \`${name}\` | ${typefaceOf(name).about} |`);
  return ["| `typeface` | how it looks |", "|---|---|", ...rows].join("\n");
}
