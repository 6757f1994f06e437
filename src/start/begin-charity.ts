import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";
import { monthsAfter } from "../kinds/calendar-day.ts";

/** A whole small content folder, whose files teach in their comments. */
export const starter = path.join(projectFolder, "starter");

/** The dates in its files: when it was read, and when that is due again. */
const dates = ["2026-11-28", "2027-11-28"] as const;

/**
 * Begins a content folder, with its dates as of today.
 *
 * @returns whether it was begun: nothing is written into a folder that holds files
 * @throws where it cannot be written, and then leaves none of it
 */
export async function beginCharity(folder: string, today: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return false;
  try {
    await cp(starter, folder, { recursive: true });
    const files = await readdir(folder, { recursive: true });
    for (const name of files.filter((each) => /\.(?:md|yaml)$/.test(each))) {
      const file = path.join(folder, name);
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replaceAll(dates[0], today).replaceAll(dates[1], monthsAfter(today, 12)));
    }
  } catch (error) {
    for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
    throw error;
  }
  return true;
}
