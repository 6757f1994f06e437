import { ownValues, ownWords } from "../../content/own-words.ts";
import { escapePattern } from "../../prose/escape-pattern.ts";
import { keysOf } from "../../records.ts";
import { FilledFile } from "../../source/filled-file.ts";
import { type Finding, rule } from "../rule.ts";

/** Files that say what the guide is called, and which names are right. */
const naming = new Set(["organisation.yaml", "words.yaml"]);

/** The guide's own name and e-mail are written once, so that a charity which takes it over has no trace of another. */
export const ownName = rule({
  code: "own-name",
  severity: "warning",
  group: "Words",
  of: "draft",
  summary:
    "The guide's own name and e-mail stand in `data/organisation.yaml`, and elsewhere as `{organisation}` and `{email}`.",
  check({ files }) {
    const values = ownValues(files);
    return files.flatMap(({ folder, name, source }): Finding[] => {
      if (!source || folder === "images" || (folder === "data" && naming.has(name))) return [];
      const written = source instanceof FilledFile ? source.written : source;
      return keysOf(ownWords).flatMap((word) => {
        const value = values[word];
        const offsets = value === undefined ? [] : offsetsOf(value, written.text);
        return offsets.map((offset) => ({
          at: written.at(offset),
          message: `"${value}" is the ${ownWords[word]} of this guide.`,
          hint: `Write {${word}} in its place, which is filled in everywhere.`,
        }));
      });
    });
  },
});

/** Where a text stands as words of their own, but for lines that are comments, and addresses of links that are none. */
function offsetsOf(value: string, text: string): number[] {
  if (!text.includes(value)) return [];
  const found = text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}@.-])${escapePattern(value)}(?![\\p{L}\\p{N}@-])`, "gu"),
  );
  return [...found]
    .map(({ index }) => index)
    .filter((at) => {
      const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
      return !/^[ \t]*# /.test(line) && !/\]\((?!mailto:$)[^()]*$/.test(line);
    });
}
