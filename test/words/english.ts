import { readWords } from "../../src/content/interface/read-words.ts";
import type { Words } from "../../src/words/words.ts";

/** The words of the interface in British English, for what needs some. */
export const english = readWords("en-GB").words as Words;
