import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FindResource } from "./intercept-requests.ts";
import { mimeType, servedFile } from "./serve-folder.ts";

/** Answers from the files of a built site: `index.html` for a folder. `prefix` is the path that the site is built for. */
export function folderAnswers(dir: string, prefix = "/"): FindResource {
  return async (path) => {
    const file = servedFile(path, prefix);
    if (file === undefined) return undefined;
    const body = await readFile(join(dir, file)).catch(() => undefined);
    return body && { contentType: mimeType(file), body };
  };
}
