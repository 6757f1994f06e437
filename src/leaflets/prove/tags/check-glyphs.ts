import type { Pdf } from "../../../pdf/read-pdf.ts";
import type { TagFault } from "../tag-fault.ts";

/** Every glyph is in an embedded font and reads as text (ISO 14289-1, 7.21.4.1 and 7.21.7). */
export function checkGlyphs({ paintings }: Pdf): TagFault[] {
  const faults = new Map<string, TagFault>();
  const fault = (clause: string, message: string) => faults.set(message, { clause, message });
  for (const { kind, page, font, text } of paintings) {
    if (kind !== "text") continue;
    const at = `Page ${page + 1}: the font ${font?.name ?? "(none)"}`;
    if (!font?.embedded) fault("7.21.4.1", `${at} is not embedded.`);
    if (!font?.toUnicode) fault("7.21.7", `${at} does not say what its glyphs read as.`);
    else if (/[\0\ufffd\ufeff\ufffe]/.test(text)) fault("7.21.7", `${at} has a glyph without a reading.`);
  }
  return [...faults.values()];
}
