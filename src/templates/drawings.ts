import { readdirSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";

/** Names of the drawings that come with the guide's look. */
export const drawings: readonly string[] = readdirSync(path.join(projectFolder, "layouts/parts/icons"))
  .filter((name) => name.endsWith(".svg"))
  .map((name) => name.slice(0, -".svg".length));
