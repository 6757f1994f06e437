import { Parser } from "htmlparser2";
import type { FoundFile } from "../../content/found-file.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { type Finding, rule } from "../rule.ts";

/** What a drawing is made of (SVG 2). Whatever else there is runs, loads, moves or holds a page of its own. */
const drawn = new Set(
  (
    "svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan " +
    "lineargradient radialgradient stop pattern clippath mask marker filter fegaussianblur feoffset feblend feflood " +
    "fecomposite femerge femergenode fecolormatrix fedropshadow"
  ).split(" "),
);

const hint = "Save the drawing anew as plain SVG, with shapes and words only and nothing from elsewhere.";

/** A picture is looked at: an SVG file that is opened by itself is a page, and could run what is in it. */
export const activePicture = rule({
  code: "active-picture",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "An SVG picture holds shapes and words only: no script, and nothing from another file.",
  check: ({ files }) =>
    files.flatMap(({ folder, source }: FoundFile) =>
      folder === "images" && source ? findActive(source) : [],
    ),
});

function findActive(file: SourceFile): Finding[] {
  const issues: Finding[] = [];
  let tag = "";
  const tell = (what: string) =>
    issues.push({ at: file.at(parser.startIndex), message: `This picture holds ${what}.`, hint });
  const parser = new Parser(
    {
      onopentagname(name) {
        tag = name.replace(/^svg:/i, "").toLowerCase();
        // Editors leave notes in elements with a prefix of their own, which draw nothing.
        if (!drawn.has(tag) && !/^(sodipodi|inkscape|rdf|cc|dc):/.test(tag)) tell(`<${name}>`);
      },
      onattribute(name, value) {
        if (/^on/i.test(name)) tell(`${name}, which runs`);
        if (/(^|:)(href|src|base)$/i.test(name) && !value.startsWith("#")) tell(`a link to "${value}"`);
        if (loads(value)) tell(`"${value}", which loads another file`);
      },
      ontext(text) {
        if (tag === "style" && loads(text)) tell("styles that load another file");
      },
      onprocessinginstruction(name, data) {
        const isUsual = /^(\?xml|!doctype)$/i.test(name) && !/\[|entity/i.test(data);
        if (!isUsual) tell(`<${name}>, which may load or define more`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(file.text);
  return issues;
}

/** Whether styles name a file, in escapes too, which no drawing needs. */
function loads(css: string): boolean {
  return /@import|url\(\s*['"]?\s*(?!['"#\s])|image-set|\\[0-9a-f]/i.test(css);
}
