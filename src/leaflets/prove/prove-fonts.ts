import type { Pdf } from "../../pdf/read-pdf.ts";
import type { TypeSizes } from "../format.ts";

/** Fonts and sizes of a PDF's text as printed, and what is wrong with them. */
export interface FontReport {
  /** Names without subset tags: `AtkinsonHyperlegibleNext-Regular`. */
  fonts: string[];
  /** Characters by size in points, rounded to a tenth; the size with most is that of the body. */
  sizes: Map<number, number>;
  faults: string[];
}

/**
 * Holds a PDF's text against the fonts that are allowed, all embedded, and the sizes that are. A font is allowed whose
 * name begins with one of `allowed`.
 */
export function proveFonts(
  { paintings }: Pdf,
  allowed: readonly string[],
  { body, smallest }: TypeSizes,
): FontReport {
  const fonts = new Set<string>();
  const sizes = new Map<number, number>();
  const faults = new Set<string>();
  for (const { kind, page, font, fontSize = 0, glyphs } of paintings) {
    const text = glyphs.join("");
    if (kind !== "text" || !text.trim()) continue;
    const name = font?.name ?? "(none)";
    const size = Math.round(fontSize * 10) / 10;
    fonts.add(name);
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    if (!font?.embedded) faults.add(`Page ${page + 1}: the font ${name} is not embedded.`);
    if (!allowed.some((prefix) => name.startsWith(prefix)))
      faults.add(`Page ${page + 1}: “${text}” is in the font ${name}.`);
    if (size < smallest) faults.add(`Page ${page + 1}: text of ${size} points, below ${smallest}.`);
  }
  const [most = 0] = [...sizes].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (most < body) faults.add(`The body text is ${most} points, below ${body}.`);
  return { fonts: [...fonts].sort(), sizes, faults: [...faults] };
}
