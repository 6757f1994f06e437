import path from "node:path";
import { type ContentFolder, endings } from "../../src/content/found-file.ts";
import { makeDraft } from "../../src/content/make-draft.ts";
import type { Draft } from "../../src/content/model.ts";
import { dataKinds } from "../../src/kinds/kinds.ts";
import { SourceFile } from "../../src/source/source-file.ts";

/** Data files that are there, and empty. */
const empty = {
  ...Object.fromEntries(Object.keys(dataKinds).map((name) => [`data/${name}.yaml`, "{}\n"])),
  "data/words.yaml": "names: []\nabbreviations: []\nspellings: []\n",
};

/** A small content folder in memory: paths such as `guide/a.md`, each with its text. Other data files are empty. */
export function draftOf(files: Record<string, string>): Draft {
  const found = Object.entries({ ...empty, ...files }).map(([name, text]) => {
    const shown = `content/${name}`;
    const folder = path.posix.dirname(name) as ContentFolder;
    const belongs = endings[folder].some((ending) => name.endsWith(ending));
    return {
      folder,
      name: path.posix.basename(name),
      path: shown,
      belongs,
      source: new SourceFile(shown, text),
    };
  });
  return makeDraft("content", found).draft;
}

/** Front matter of a guide page, from the line of `---` to the next. */
export function guideFields(fields: Record<string, string> = {}): string {
  const all = {
    title: "A page",
    description: "What it helps with.",
    section: "ask",
    order: "1",
    reviewed: "2026-11-21",
    nextReview: "2027-11-21",
    sources: "[cruk]",
    nations: "all",
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return ["---", ...lines, "---", ""].join("\n");
}
