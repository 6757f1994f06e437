import { bodySize, type FormatName } from "../formats/editions.ts";
import type { Words } from "./words.ts";

/** What readers call an edition: the name that the words of the interface have for it, else the size of its type. */
export function formatName(format: FormatName, words: Words): string {
  return words.group("formats.names")[format] ?? words.say("formats.bySize", { points: bodySize(format) });
}
