import { Parser } from "htmlparser2";
import type { SourceFile } from "../../source/source-file.ts";
import { type Finding, rule } from "../rule.ts";

const hint =
  "In the program that drew it, turn the words into outlines (paths), and save it anew. Say in its alternative what they say.";

/** Words in an SVG picture are outlines: as text they would be drawn by whatever font the machine has, or by none. */
export const wordedPicture = rule({
  code: "worded-picture",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "The words in an SVG picture are outlines, which look the same on every screen and on paper.",
  check: ({ files }) =>
    files.flatMap(({ folder, source }) => (folder === "images" && source ? findWords(source) : [])),
});

function findWords(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  let depth = 0;
  let start = 0;
  let words = "";
  const parser = new Parser(
    {
      onopentagname(name) {
        if (!/(^|:)text$/i.test(name)) return;
        if (depth === 0) [start, words] = [parser.startIndex, ""];
        depth += 1;
      },
      ontext(text) {
        if (depth > 0) words += text;
      },
      onclosetag(name) {
        if (!/(^|:)text$/i.test(name)) return;
        depth -= 1;
        const said = words.replace(/\s+/g, " ").trim();
        if (depth === 0 && said)
          findings.push({ at: file.at(start), message: `This picture has words as text: "${said}".`, hint });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(file.text);
  return findings;
}
