/** A phrase of readers, or of a page, and what is sought by it. */
export interface Example {
  /** Its features, each with its share. */
  features: ReadonlyMap<string, number>;
  topic: number;
}
