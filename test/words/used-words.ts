import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A place where templates, scripts or `src` ask for words; `isGroup`: for all whose name begins so. */
export interface UsedWords {
  name: string;
  isGroup: boolean;
  /** Names of the values given; `undefined` where they are not written out there. */
  values: string[] | undefined;
  place: string;
}

/** How words are asked for: the filters of the templates, `say` and `group` of `src`, and titles in front matter. `fills`: it gives the values itself. */
const forms: readonly { ending: string; form: RegExp; isGroup?: boolean; fills?: boolean }[] = [
  { ending: ".njk", form: /"([\w.-]+)" \| (?:words|plainWords)\b/g },
  { ending: ".njk", form: /"([\w.-]+)" \| cssContent/g, fills: true },
  { ending: ".njk", form: /"([\w.-]+\.)" \+/g, isGroup: true },
  { ending: ".njk", form: /"([\w.-]+)" \| wordGroup/g, isGroup: true },
  { ending: ".njk", form: /reviewTitle (?:= |or )"([\w.-]+)"/g },
  { ending: ".ts", form: /\.say\(\s*"([\w.-]+)"/g },
  { ending: ".ts", form: /\.group\(\s*"([\w.-]+)"/g, isGroup: true },
  { ending: ".ts", form: /\.(?:say|group)\(\s*`([\w.-]+\.)\$\{/g, isGroup: true },
];

/** Every place in these folders, files by name. */
export function usedWords(...folders: string[]): UsedWords[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .sort()
      .flatMap((name) => usedIn(path.join(folder, name))),
  );
}

function usedIn(file: string): UsedWords[] {
  const own = forms.filter(({ ending }) => file.endsWith(ending));
  if (own.length === 0) return [];
  const text = readFileSync(file, "utf8");
  return own.flatMap(({ form, isGroup = false, fills = isGroup }) =>
    [...text.matchAll(form)].map(({ 0: found, 1: name = "", index }) => ({
      name: isGroup ? `${name.replace(/\.$/, "")}.` : name,
      isGroup,
      values: fills ? undefined : valuesIn(text.slice(index + found.length)),
      place: `${file}:${text.slice(0, index).split("\n").length}`,
    })),
  );
}

/** The names of the values in the object that a text begins with; none where it begins with something else. */
function valuesIn(text: string): string[] | undefined {
  const start = /^(?:\(|,)\s*\{/.exec(text)?.[0];
  if (start === undefined) return /^,/.test(text) ? undefined : [];
  let depth = 1;
  let own = "{";
  for (const sign of text.slice(start.length)) {
    if (/[({]/.test(sign)) depth += 1;
    if (/[)}]/.test(sign)) depth -= 1;
    if (depth === 0) break;
    if (depth === 1) own += sign;
  }
  return [...own.matchAll(/[{,]\s*(\w+)/g)].flatMap(([, name]) => name ?? []);
}
