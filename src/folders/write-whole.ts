import { constants } from "node:fs";
import { access, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { asError, systemCode } from "../report/thrown.ts";

/**
 * Writes a file that a person has written, or will: a full disk, or a reader at this moment, finds the old one or the new one, whole.
 *
 * @param isNew whether the file may not be there yet
 * @throws where that fails, and with `EEXIST` where it is there and may not be
 */
export async function writeWhole(file: string, text: string, { isNew = false } = {}): Promise<void> {
  if (isNew || !(await isThere(file))) return begin(file, text);
  const target = await realpath(file);
  await access(target, constants.W_OK); // One that is protected could be replaced all the same.
  const aside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`);
  try {
    await writeFile(aside, text, { mode: (await stat(target)).mode });
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw placed(error, file);
  }
}

async function begin(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (systemCode(error) !== "EEXIST") await rm(file, { force: true });
    throw placed(error, file);
  }
}

/** What fails while a file is written does not name it. */
const placed = (error: unknown, file: string) => Object.assign(asError(error), { path: file });

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
