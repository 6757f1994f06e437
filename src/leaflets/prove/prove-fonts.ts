import type { TypeSizes } from "../../formats/format.ts";
import { eachElement } from "../../pdf/each-element.ts";
import { markKey } from "../../pdf/marked-content.ts";
import type { Painting } from "../../pdf/painting.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import type { StructureChild } from "../../pdf/structure.ts";
import { comparable } from "./sentences.ts";

/** Fonts and sizes of a PDF's text as printed, and what is wrong with them. */
interface FontReport {
  /** Names without subset tags: `AtkinsonHyperlegibleNext-Regular`. */
  fonts: string[];
  /** Characters by size in points, rounded to a tenth. */
  sizes: Map<number, number>;
  faults: string[];
}

/**
 * Holds a PDF's text against the fonts that are allowed, all embedded, and the sizes that are. A font is allowed whose
 * name begins with one of `allowed`. What is body is told by its tags, and by its words: those of `guide`.
 */
export function proveFonts(
  pdf: Pdf,
  allowed: readonly string[],
  { body, smallest }: TypeSizes,
  guide: readonly string[],
): FontReport {
  const fonts = new Set<string>();
  const sizes = new Map<number, number>();
  const faults = new Set<string>();
  for (const painting of pdf.paintings) {
    const { kind, page, font, glyphs } = painting;
    const text = glyphs.join("");
    if (kind !== "text" || !text.trim()) continue;
    const name = font?.name ?? "(none)";
    const size = sizeOf(painting);
    fonts.add(name);
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    if (!font?.embedded) faults.add(`Page ${page + 1}: the font ${name} is not embedded.`);
    if (!allowed.some((prefix) => name.startsWith(prefix)))
      faults.add(`Page ${page + 1}: “${text}” is in the font ${name}.`);
    if (size < smallest) faults.add(`Page ${page + 1}: text of ${size} points, below ${smallest}.`);
  }
  for (const { words, size } of bodyBlocks(pdf, new Set(guide.map(comparable))))
    if (size < body) faults.add(`“${words}” is body text of ${size} points, below ${body}.`);
  return { fonts: [...fonts].sort(), sizes, faults: [...faults] };
}

const sizeOf = ({ fontSize = 0 }: Painting) => Math.round(fontSize * 10) / 10;

/** The guide's own paragraphs and items of lists, with the size of the smallest letters in each. */
function bodyBlocks(pdf: Pdf, guide: ReadonlySet<string>): { words: string; size: number }[] {
  const paintingsIn = (child: StructureChild): Painting[] => {
    if (child.kind === "content")
      return pdf.markedContent.get(markKey(child.page, child.mcid))?.paintings ?? [];
    if (child.kind === "object" || child.type === "Reference") return [];
    return child.children.flatMap(paintingsIn);
  };
  return eachElement(pdf).flatMap(({ element, role }) => {
    if (role !== "P" && role !== "LBody") return [];
    const painted = paintingsIn(element).filter(({ kind, text }) => kind === "text" && text.trim());
    const words = comparable(painted.map(({ text }) => text).join(""));
    if (painted.length === 0 || !guide.has(words)) return [];
    return [{ words: words.slice(0, 60), size: Math.min(...painted.map(sizeOf)) }];
  });
}
