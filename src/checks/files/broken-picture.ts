import { Parser } from "htmlparser2";
import type { SourceFile } from "../../source/source-file.ts";
import { type Finding, rule } from "../rule.ts";

const namespace = "http://www.w3.org/2000/svg";
/** A `&` that begins no reference that an SVG file knows (XML 1.0, 4.1). */
const strayAmpersand = /&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/i;

/** An SVG picture is one: browsers show nothing at all of a file that is not well-formed (XML 1.0, 2.1). */
export const brokenPicture = rule({
  code: "broken-picture",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "An SVG picture is a whole drawing that browsers show, and says its size.",
  check: ({ files }) =>
    files.flatMap(({ folder, source }) => (folder === "images" && source ? findFault(source) : [])),
});

/** The first fault of a picture. */
function findFault(file: SourceFile): Finding[] {
  const faults: { offset: number; what: string }[] = [];
  const tell = (what: string, offset = parser.startIndex) => faults.push({ offset, what });
  /** Where each element begins that is open. */
  const open: number[] = [];
  let roots = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(parser.startIndex);
        if (open.length > 1) return;
        roots += 1;
        const [local, prefix] = name.split(":").reverse();
        const isSvg = local === "svg" && attributes[prefix ? `xmlns:${prefix}` : "xmlns"] === namespace;
        if (!isSvg) tell(`does not begin with <svg xmlns="${namespace}">`);
        else if (!attributes.viewBox && !(attributes.width && attributes.height))
          tell("says no size: it has no viewBox, and no width and height");
      },
      onclosetag(name, isImplied) {
        const begin = open.pop();
        if (isImplied && file.text[parser.endIndex - 1] !== "/") tell(`never ends <${name}>`, begin);
      },
      ontext(text) {
        if (open.length === 0 && text.trim() !== "") tell("has words outside its drawing");
      },
      onprocessinginstruction(_, data) {
        const encoding = /encoding=["']([^"']+)/i.exec(data)?.[1] ?? "UTF-8";
        if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) tell(`says that it is in ${encoding}, and is in UTF-8`);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(file.text);
  const ampersand = file.text
    .replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, (all) => " ".repeat(all.length))
    .search(strayAmpersand);
  if (ampersand >= 0) tell("has a & that stands for no letter", ampersand);
  if (roots === 0) tell("holds no drawing", 0);
  const first = faults.sort((one, other) => one.offset - other.offset)[0];
  const hint = "Save the drawing anew as plain SVG, in UTF-8, and look at it in a browser.";
  return first ? [{ at: file.at(first.offset), message: `This picture ${first.what}.`, hint }] : [];
}
