import type { Mark } from "../../pdf/marks.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import { mirrored, UNSEEN } from "../../pdf/visual-order.ts";

/**
 * Where words are put into the mouth of glyphs: an ActualText around whole text objects has to hold the letters that its
 * glyphs read as, each as often, in whatever order (ISO 32000-1, 14.9.4). Hyphens where a word is divided are none of it.
 */
export function proveActualText({ paintings }: Pdf): string[] {
  const glyphsOf = new Map<Mark, string>();
  const sequence = new Map<number, Mark | undefined>();
  for (const { kind, page, glyphs, marks, object } of paintings) {
    const around = marks.find(({ actualText, start }) => actualText !== undefined && start < object.start);
    if (kind !== "text" || !around) continue;
    const before = around.actualText === "" ? sequence.get(page) : around;
    sequence.set(page, before);
    if (before) glyphsOf.set(before, (glyphsOf.get(before) ?? "") + glyphs.join(""));
  }
  return [...glyphsOf]
    .filter(([{ actualText = "" }, glyphs]) => letters(actualText) !== letters(glyphs))
    .map(([{ actualText }, glyphs]) => `“${glyphs}” is painted, and reads as “${actualText}”.`);
}

/** All characters that are seen, in an order of their own; of two that mirror each other, the one. */
const letters = (text: string) =>
  [...text.replace(UNSEEN, "").replace(/[\s\u2010-]/g, "")]
    .map((character) => [character, mirrored(character)].sort()[0])
    .sort()
    .join("");
