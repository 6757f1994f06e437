import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { keptByCode } from "../../cache/kept-by-code.ts";
import { projectFolder } from "../../folders/project-folder.ts";
import { type Need, neededWords } from "../../prose/needed-words.ts";

/** An entry of a file of wordings, whose head says what its fields are. */
export interface Wording {
  says: string;
  unless?: string;
  /** Whether capitals and small letters are told apart in `says`. */
  exactly?: boolean;
  why: string;
  instead: string;
  tells: string[];
  passes: string[];
}

/** The files of wordings beside this one. */
const files = ["claims", "left-overs", "slips"] as const;
export type WordingFile = (typeof files)[number];

/** What looks for a wording, and what is said of it. */
export interface WordingPattern extends Pick<Wording, "why" | "instead"> {
  file: WordingFile;
  pattern: RegExp;
  unless: RegExp;
  needs: readonly Need[];
}

/** The wordings of a file, by their names. */
export function readWordings(file: WordingFile): Readonly<Record<string, Wording>> {
  return parse(readFileSync(path.join(projectFolder, `src/checks/english/${file}.yaml`), "utf8"));
}

/**
 * The patterns of all wordings. To read them takes a tenth of a second, so they are kept.
 *
 * @param asked what the guide helps people to ask for, as a part of a pattern
 */
export function wordingPatterns(asked: string): readonly WordingPattern[] {
  const kept = keptByCode<WordingPattern[]>("wordings", asked);
  return kept.known() ?? kept.keep(files.flatMap((file) => patternsOf(file, asked)));
}

function patternsOf(file: WordingFile, asked: string): WordingPattern[] {
  return Object.values(readWordings(file)).map(({ says, unless = "(?!)", exactly, why, instead }) => {
    const pattern = new RegExp(says.replaceAll("{asked}", asked), exactly ? "g" : "gi");
    return { file, pattern, unless: new RegExp(unless, "i"), why, instead, needs: neededWords(pattern) };
  });
}
