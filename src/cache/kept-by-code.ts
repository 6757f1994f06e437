import { createHash } from "node:crypto";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";
import { Cache } from "./cache.ts";
import { hashCode, isCodeAsHashed } from "./code-hash.ts";

/**
 * What follows from the code and from what is asked alone, and takes long to make: made once, and kept in the project's own
 * `.cache/made`.
 *
 * @param asked what JSON can hold; its first word says what is made
 */
export function keptByCode<Value>(...asked: readonly [what: string, ...unknown[]]) {
  const cache = new Cache<Value>(path.join(projectFolder, ".cache/made"), () => {}); // The next run makes it again.
  const about = JSON.stringify([hashCode("src", "layouts"), asked]);
  const key = createHash("sha256").update(about).digest("hex");
  return {
    known: () => cache.read(key),
    keep(value: Value): Value {
      if (isCodeAsHashed()) cache.write(key, value);
      return value;
    },
  };
}
