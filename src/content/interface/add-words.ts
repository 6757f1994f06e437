import { readdirSync } from "node:fs";
import { issue } from "../../report/issue.ts";
import type { DraftAndIssues } from "../make-draft.ts";
import { wrongValue } from "../reading-kinds.ts";
import { readWords, wordsFolder } from "./read-words.ts";

/** Adds to a draft the words of the interface in its language, and what is wrong with them. */
export function addWords({ draft, issues }: DraftAndIssues, folder = wordsFolder): DraftAndIssues {
  const { organisation } = draft.data;
  const yaml = draft.yaml.organisation;
  if (!organisation || !yaml) return { draft, issues };
  const { language } = organisation;
  const read = readWords(language, folder);
  if (read.words === undefined && read.issues.length === 0) {
    const known = readdirSync(folder)
      .map((name) => name.replace(/\.yaml$/, ""))
      .sort();
    const fault = `There are no words of the interface in "${language}".`;
    const hint = `Write layouts/words/${language}.yaml, or choose one of: ${known.join(", ")}.`;
    return { draft, issues: [...issues, issue(wrongValue, yaml.valueAt(["language"]), fault, hint)] };
  }
  return { draft: { ...draft, words: read.words }, issues: [...issues, ...read.issues] };
}
