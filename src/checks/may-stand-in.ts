import type { Folder } from "../content/front-matter.ts";
import type { Draft } from "../content/model.ts";
import { dataFiles } from "../schema/data.ts";
import type { Data } from "../schema/types.ts";
import { oncePer } from "./once-per.ts";

/** A data file, or all files of a folder. */
export type Part = keyof Data | Folder;

const folders: readonly Folder[] = ["guide", "services", "leaflets", "pages"];

/** The texts of the files of each part whose fields could not be understood; `undefined` where there is no text. */
const doubtfulTexts = oncePer((draft: Draft): Map<Part, (string | undefined)[]> => {
  const textOf = (path: string) => draft.files.find((file) => file.path === path)?.source?.text.toLowerCase();
  const texts = new Map<Part, (string | undefined)[]>();
  for (const part of folders) {
    const entries = draft[part].filter(({ data }) => !data);
    if (entries.length > 0)
      texts.set(
        part,
        entries.map(({ file }) => textOf(file.path)),
      );
  }
  for (const name of Object.keys(dataFiles) as (keyof Data)[]) {
    const found = draft.files.find((file) => file.folder === "data" && file.name === `${name}.yaml`);
    const needless = !found && dataFiles[name].safeParse(undefined).success;
    if (!draft.data[name] && !needless) texts.set(name, [found && textOf(found.path)]);
  }
  return texts;
});

/**
 * Whether a file with wrong fields, which has been told, may say what is looked for: because those words stand in it,
 * or because it could not be read at all. So one mistake is told once, and the next in the same run.
 */
export function mayStandIn(parts: readonly Part[], words: string, draft: Draft): boolean {
  const texts = doubtfulTexts(draft);
  if (texts.size === 0) return false;
  return parts.some((part) =>
    texts.get(part)?.some((text) => text === undefined || text.includes(words.toLowerCase())),
  );
}
