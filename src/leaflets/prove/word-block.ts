/**
 * A block of plain text that a leaflet is to have. `guide`: the guide's words, in order. `furniture`: the
 * leaflet's own, anywhere. `running`: once on every page, outside the text, where `{page}` and `{pages}`
 * stand for numbers. `marker` is that of the list item which the block begins: `•` for any bullet, `☐` for a
 * tick box, or as printed: `2.`
 */
export interface WordBlock {
  kind: "guide" | "furniture" | "running";
  text: string;
  marker?: string;
}
