import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../../folders/project-folder.ts";
import { firstLanguage } from "../../kinds/setting-fields.ts";
import type { Issue } from "../../report/issue.ts";
import { parseYaml, type YamlDocument } from "../../source/parse-yaml.ts";
import { SourceFile } from "../../source/source-file.ts";
import type { Messages } from "../../words/messages.ts";
import { Words } from "../../words/words.ts";
import type { ReadingCode } from "../reading-kinds.ts";
import { shownPath } from "../shown-path.ts";
import { checkWords } from "./check-words.ts";

/** The folder with a file of words for each language. */
export const wordsFolder = path.join(projectFolder, "layouts/words");

/**
 * Reads the words of a language from `<language>.yaml`.
 *
 * @returns the words where they are right; `undefined` and no issue where the folder has none of that language
 */
export function readWords(
  language: string,
  folder = wordsFolder,
): { words: Words | undefined; issues: Issue<ReadingCode>[] } {
  const english = readYaml(wordsFolder, firstLanguage);
  const yaml = folder === wordsFolder && language === firstLanguage ? english : readYaml(folder, language);
  if (!yaml) return { words: undefined, issues: [] };
  const issues = checkWords(yaml, language, english?.value as Messages);
  return { words: issues.length === 0 ? new Words(language, yaml.value as Messages) : undefined, issues };
}

/** Files of words as they were last parsed: a preview reads them at each edit of the guide. */
const known = new Map<string, { text: string; yaml: YamlDocument }>();

function readYaml(folder: string, language: string): YamlDocument | undefined {
  const file = path.join(folder, `${language}.yaml`);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  const before = known.get(file);
  if (before?.text === text) return before.yaml;
  const yaml = parseYaml(new SourceFile(shownPath(file), text));
  known.set(file, { text, yaml });
  return yaml;
}
