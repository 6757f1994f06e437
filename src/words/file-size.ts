import type { Words } from "./words.ts";

/** A file size as people say it: `48 KB`, `1.2 MB`. Units are powers of 1000. */
export function fileSize(bytes: number, words: Words): string {
  if (bytes < 999_500) return words.say("files.kilobytes", { number: Math.max(1, Math.round(bytes / 1000)) });
  return words.say("files.megabytes", { number: words.number(bytes / 1_000_000, 1) });
}
