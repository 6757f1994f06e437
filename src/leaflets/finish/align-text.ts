import type { ContentEdit } from "../../pdf/edit-content.ts";
import { type MarkedContent, markKey } from "../../pdf/marked-content.ts";
import type { Span } from "../../pdf/marks.ts";
import type { Painting } from "../../pdf/painting.ts";
import type { Sidecar } from "./sidecar.ts";
import type { Piece } from "./tag.ts";
import { untaggable } from "./untaggable.ts";

/** An edit of the content of one page, by the page's index. */
export interface PageEdit extends ContentEdit {
  page: number;
}

const SOFT_HYPHEN = "\u00ad";
/** What Chromium paints where a word is divided: the second where the font lacks the first. */
const PAINTED_HYPHENS = ["\u2010", "-"];

const plain = (text: string) => text.replaceAll(SOFT_HYPHEN, "").replace(/\s+/g, " ");

/**
 * Holds every block of the page's text against what was printed, in reading order, and returns the edits without which
 * it would be read aloud wrongly: they put back the space that Chromium leaves out where a line wraps, and say that a
 * hyphen painted where a word is divided is none of the word. Throws where anything else differs, naming the element.
 */
export function alignText(
  pieces: readonly Piece[],
  marks: Map<string, MarkedContent>,
  sidecar: Sidecar,
): PageEdit[] {
  const printed = printedBlocks(pieces, marks, sidecar);
  const edits: PageEdit[] = [];
  for (const [index, { element, text }] of sidecar.blocks.entries()) {
    const block = printed[index];
    if (block?.element !== element)
      throw untaggable(sidecar, element, "Its text is not in the PDF where it should be.");
    edits.push(
      ...alignBlock(text, block.paintings, (found) =>
        untaggable(sidecar, element, `It was printed as “${found}”.`),
      ),
    );
  }
  const extra = printed[sidecar.blocks.length];
  if (extra) throw untaggable(sidecar, extra.element, "The PDF has text that the page has not.");
  return edits;
}

/** Paintings of text by block element, in reading order; markers and text inside pictures left out. */
function printedBlocks(pieces: readonly Piece[], marks: Map<string, MarkedContent>, sidecar: Sidecar) {
  const blocks: { element: number; paintings: Painting[] }[] = [];
  const blockOf = (index: number): number => {
    const element = sidecar.elements[index];
    return element?.inline ? blockOf(element.parent) : index;
  };
  for (const piece of pieces) {
    if (piece.kind !== "content" || piece.label || sidecar.elements[piece.owner]?.tag === "svg") continue;
    const painted =
      marks.get(markKey(piece.page, piece.mcid))?.paintings.filter(({ kind }) => kind === "text") ?? [];
    const element = blockOf(piece.owner);
    const open = blocks.at(-1);
    if (open?.element === element) open.paintings.push(...painted);
    else if (painted.some(({ text }) => text.trim())) blocks.push({ element, paintings: painted });
  }
  return blocks;
}

function alignBlock(
  expected: string,
  paintings: readonly Painting[],
  fault: (found: string) => Error,
): PageEdit[] {
  const edits: PageEdit[] = [];
  let at = 0;
  let previous: Painting | undefined;
  const differs = () => fault(plain(paintings.map(({ text }) => text).join("")));
  for (const painting of paintings) {
    if (dividesWord(painting, previous) && !expected.startsWith(painting.text, at)) {
      edits.push(...actualText(painting, painting.object, SOFT_HYPHEN));
      continue;
    }
    for (const character of plain(painting.text)) {
      const isSpace = character === " ";
      if (!isSpace && expected[at] === " " && previous && previous !== painting) {
        edits.push(...spaceAfter(previous));
        at++;
      }
      const isSpare = isSpace && (at === 0 || at === expected.length || expected[at - 1] === " ");
      if (expected.startsWith(character, at)) at += character.length;
      else if (!isSpare) throw differs();
    }
    previous = painting;
  }
  if (at < expected.length) throw differs();
  return edits;
}

/**
 * Paints a space after a piece of text or, where its font has none, says that the piece reads with a space.
 */
function spaceAfter({ page, start, end, text, font }: Painting): PageEdit[] {
  const { codeBytes, texts } = font?.toUnicode ?? { codeBytes: 1, texts: new Map<number, string>() };
  const [code] = [...texts].find(([, reads]) => reads === " ") ?? [];
  if (code !== undefined) {
    const hex = code.toString(16).padStart(codeBytes * 2, "0");
    return [{ page, start: end, end, text: ` <${hex}> Tj` }];
  }
  return actualText({ page }, { start, end }, `${text} `);
}

/** Whether a hyphen, alone in its text object, follows a soft hyphen of the page. */
const dividesWord = ({ text }: Painting, previous: Painting | undefined) =>
  PAINTED_HYPHENS.includes(text) && Boolean(previous?.text.endsWith(SOFT_HYPHEN));

/** Says what a piece of content reads as (ISO 32000-1, 14.9.4). */
function actualText({ page }: Pick<Painting, "page">, { start, end }: Span, text: string): PageEdit[] {
  const digits = Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("hex").toUpperCase();
  return [
    { page, start, end: start, text: `/Span <</ActualText <${digits}>>> BDC ` },
    { page, start: end, end, text: " EMC" },
  ];
}
