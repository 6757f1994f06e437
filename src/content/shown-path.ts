import path from "node:path";

/** A path as the person who runs the command would type it, with forward slashes. */
export function shownPath(full: string): string {
  return path.relative(process.cwd(), full).split(path.sep).join("/");
}
