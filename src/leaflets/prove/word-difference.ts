/** A place where the leaflet and the guide say different things, for printing side by side. */
export interface WordDifference {
  /** Sentences that should be there, and those that are; one side can be empty. */
  expected: string[];
  printed: string[];
  /** The last sentence on which both agree; empty at the beginning. */
  after: string;
}
