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

/** A place where the leaflet and the guide say different things, for printing side by side. */
export interface WordDifference {
  /** Sentences that should be there, and those that are; one side can be empty. */
  expected: string[];
  printed: string[];
  /** The last sentence on which both agree; empty at the beginning. */
  after: string;
}
