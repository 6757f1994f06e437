import { lstat, realpath } from "node:fs/promises";
import path from "node:path";
import { systemCode } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";

/**
 * Where a path really is, links followed, also where its last folders are not there yet.
 *
 * @throws {ToolError} where a link on the way leads nowhere
 */
export async function realPath(place: string): Promise<string> {
  const whole = path.resolve(place);
  try {
    return await realpath(whole);
  } catch (error) {
    if (await lstat(whole).catch(() => undefined)) {
      if (systemCode(error) !== "ENOENT") throw error;
      throw new ToolError(`${place} is a link that leads nowhere. Mend the link, or name another folder.`);
    }
    return path.join(await realPath(path.dirname(whole)), path.basename(whole));
  }
}
