import { fieldSets } from "../content/field-sets.ts";
import type { Draft } from "../content/model.ts";
import { dataNames } from "../kinds/kind-names.ts";
import { unreadTexts } from "../kinds/written-values.ts";
import { oncePer } from "./once-per.ts";

/** What could not be understood, in small letters; `undefined` for a file that could not be read at all. */
const doubtfulTexts = oncePer((draft: Draft): (string | undefined)[] => {
  const textOf = (path: string) => draft.files.find((file) => file.path === path)?.source?.text;
  const inFields = fieldSets(draft).flatMap(({ yaml, field, page }) => {
    if (page && !page.legible) return [textOf(page.file.path)];
    if (yaml.value === undefined || yaml.value === null) return [textOf(yaml.valueAt([]).file)];
    return unreadTexts(field, yaml.value);
  });
  const missing = dataNames.filter((name) => !draft.yaml[name] && !(name in draft.data));
  return [...inFields, ...missing.map(() => undefined)].map((text) => text?.toLowerCase());
});

/**
 * Whether something that could not be understood, which is reported already, may say what is looked for: because those words
 * stand in it, or because a file could not be read at all. So one mistake is told once, and the next in the same run.
 */
export function mayBeUnread(words: string, draft: Draft): boolean {
  const sought = words.toLowerCase();
  return doubtfulTexts(draft).some((text) => text === undefined || text.includes(sought));
}
