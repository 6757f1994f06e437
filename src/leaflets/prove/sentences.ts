import { UNSEEN } from "../../pdf/visual-order.ts";
import { sentenceStarts } from "../../prose/sentence-starts.ts";

const BULLET = /^[•◦▪‣–-]$/;

/** Text as it is compared: composed (NFC), white space collapsed, nothing invisible. */
export const comparable = (text: string) =>
  text.normalize("NFC").replace(UNSEEN, "").replace(/\s+/g, " ").trim();

/** Sentences of a block, the first with its marker before it, every bullet as `•`. */
export function sentences({ text, marker }: { text: string; marker?: string }): string[] {
  const words = comparable(text);
  const starts = sentenceStarts(words);
  const found = starts.map((start, index) => words.slice(start, starts[index + 1]).trim()).filter(Boolean);
  if (marker && found[0]) found[0] = `${BULLET.test(marker) ? "•" : marker} ${found[0]}`;
  return found;
}
