/** Something found in a text, as it was written, and its offset there. */
export interface FoundText {
  text: string;
  index: number;
}
