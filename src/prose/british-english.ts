import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import dictionary from "dictionary-en-gb";
import nspell from "nspell";
import { projectFolder } from "../folders/project-folder.ts";

type Speller = ReturnType<typeof nspell>;

let speller: Speller | undefined;

/** Words of health and the web that the dictionary does not have yet. */
const newer =
  "wellbeing webpage webpages immunotherapy immunotherapies chemoradiotherapy brachytherapy genomic telehealth".split(
    " ",
  );

/** Where the answers of this very dictionary are kept: to read it takes a quarter of a second, to read them a hundredth. */
const kept = path.join(
  projectFolder,
  ".cache/dictionary",
  `${createHash("sha256").update(dictionary.aff).update(dictionary.dic).update(newer.join()).digest("hex").slice(0, 16)}.json`,
);

const answers = readAnswers();
let keptAnswers = answers.size;

/** The dictionary, read when it is first asked for a word that no run before has looked up. */
function british(): Speller {
  const { aff, dic } = dictionary;
  if (!speller) {
    speller = nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
    for (const word of newer) speller.add(word);
  }
  return speller;
}

/** Whether the dictionary of British English has a word, as written: `England` is a word, `england` is not. */
export function isBritish(word: string): boolean {
  const answer = answers.get(word) ?? british().correct(word);
  answers.set(word, answer);
  return answer;
}

/** Words of the dictionary that the author may have meant, the likeliest first. */
export function suggestBritish(word: string): string[] {
  return british().suggest(word);
}

/** Keeps what was looked up for the next run. That costs nothing but time where no file can be written. */
export function keepAnswers(): void {
  if (answers.size === keptAnswers) return;
  keptAnswers = answers.size;
  const own = `${kept}.${process.pid}`;
  try {
    mkdirSync(path.dirname(kept), { recursive: true });
    writeFileSync(own, JSON.stringify(Object.fromEntries(answers)));
    renameSync(own, kept);
  } catch {
    rmSync(own, { force: true });
  }
}

function readAnswers(): Map<string, boolean> {
  try {
    return new Map(Object.entries<boolean>(JSON.parse(readFileSync(kept, "utf8"))));
  } catch {
    return new Map();
  }
}
