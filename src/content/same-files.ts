import type { FoundFile } from "./found-file.ts";

/** Files as they were found, each that is as it was before as the same object: what was read of it is known by that. */
export function sameFiles(found: readonly FoundFile[], before: readonly FoundFile[]): FoundFile[] {
  const known = new Map(before.map((file) => [file.path, file]));
  return found.map((file) => {
    const other = known.get(file.path);
    return other && stateOf(other) === stateOf(file) ? other : file;
  });
}

const stateOf = ({ source, ...about }: FoundFile) => JSON.stringify([about, source?.text]);
