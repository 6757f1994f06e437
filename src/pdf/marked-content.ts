import type { Painting } from "./painting.ts";

/** What was painted under one MCID. */
export interface MarkedContent {
  text: string;
  /** Only lines, areas and pictures: a border, a background, a rule, or a drawing. */
  isDrawing: boolean;
  paintings: Painting[];
}

/** Name of a marked-content sequence in its document. */
export const markKey = (page: number, mcid: number) => `${page}:${mcid}`;

/** All tagged content by page and MCID (ISO 32000-1, 14.7.4). */
export function markedContent(paintings: readonly Painting[]): Map<string, MarkedContent> {
  const found = new Map<string, MarkedContent>();
  for (const painting of paintings) {
    if (painting.mcid === undefined) continue;
    const key = markKey(painting.page, painting.mcid);
    const content: MarkedContent = found.get(key) ?? { text: "", isDrawing: true, paintings: [] };
    found.set(key, content);
    content.text += painting.text;
    content.paintings.push(painting);
    if (painting.kind === "text") content.isDrawing = false;
  }
  return found;
}
