import type { Draft } from "../../content/model.ts";
import { PatternIndex } from "../../prose/pattern-index.ts";
import { oncePer } from "../once-per.ts";
import type { Finding } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";
import type { Text } from "../texts/text.ts";
import { askedFor } from "./asked-for.ts";
import { type WordingFile, type WordingPattern, wordingPatterns } from "./wordings.ts";

/** A wording that a passage may have. */
interface Suspect {
  wording: WordingPattern;
  passage: ReadPassage;
}

/** What tells, in a text, each of the wordings of a file; `among` says whose words are looked at. */
export function tellWordings(
  file: WordingFile,
  among: (text: Text) => "own" | "all" = () => "own",
): (text: Text) => Finding[] {
  return (text) =>
    suspectsIn(text)
      .filter(({ wording }) => wording.file === file)
      .filter(({ passage }) => among(text) === "all" || !text.prose.quoted.includes(passage))
      .flatMap(tellWording);
}

/** The patterns of all files, which are asked together: made once for all guides that help to ask for the same. */
class Finder {
  readonly wordings: readonly WordingPattern[];
  readonly index: PatternIndex;

  constructor(asked: string) {
    this.wordings = wordingPatterns(asked);
    this.index = new PatternIndex(this.wordings.map(({ needs }) => needs));
  }
}

const finders = new Map<string, Finder>();

function finderFor(draft: Draft): Finder {
  const asked = askedFor(draft);
  const finder = finders.get(asked) ?? new Finder(asked);
  finders.set(asked, finder);
  return finder;
}

const suspectsIn = oncePer(({ draft, prose }: Text): Suspect[] => {
  const { wordings, index } = finderFor(draft);
  const suspects: Suspect[] = [];
  for (const passage of [...prose.passages, ...prose.quoted]) {
    for (const number of index.fitting(passage.text)) {
      const wording = wordings[number];
      if (wording && passage.text.search(wording.pattern) !== -1) suspects.push({ wording, passage });
    }
  }
  return suspects;
});

function tellWording({ wording, passage: { text, at } }: Suspect): Finding[] {
  const { pattern, unless, why, instead } = wording;
  return [...text.matchAll(pattern)].flatMap((match): Finding[] => {
    const { 0: found, index } = match;
    const from = index + found.search(/[^.!?:“‘\s]|[:][^\s]/);
    const words = found.slice(from - index).trimEnd();
    if (unless.test(sentenceAround(text, from, words.length))) return [];
    const hint = instead.replace(/\$(\d)/g, (_, group) => match[group] ?? "");
    return [{ at: at(from), message: `"${words}": ${why}`, hint }];
  });
}

/** The sentence that holds the words at `start`. */
function sentenceAround(text: string, start: number, length: number): string {
  const before =
    text
      .slice(0, start + 1)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  const behind = /^[^.!?]*[.!?]?/.exec(text.slice(start + length))?.[0] ?? "";
  return before + text.slice(start + 1, start + length) + behind;
}
