import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Draft } from "../../content/model.ts";
import { projectFolder } from "../../folders/project-folder.ts";
import { oncePer } from "../once-per.ts";
import type { Finding } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { findWordings } from "../words/find-wordings.ts";
import { askedFor } from "./asked-for.ts";

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

/** The wordings of a file beside this one, by their names. */
export function readWordings(file: string): Readonly<Record<string, Wording>> {
  return parse(readFileSync(path.join(projectFolder, "src/checks/english", file), "utf8"));
}

/** What tells, in a text, each of these wordings; `among` says whose words are looked at. */
export function tellWordings(
  wordings: Readonly<Record<string, Wording>>,
  among: (text: Text) => "own" | "all" = () => "own",
): (text: Text) => Finding[] {
  const patterns = oncePer((draft: Draft) => {
    const asked = askedFor(draft);
    return Object.values(wordings).map(({ says, unless = "(?!)", exactly = false, why, instead }) => {
      const source = says.replaceAll("{asked}", asked);
      const flag = exactly ? "" : "i";
      return {
        // It is asked of all passages at once, which NUL parts.
        sign: new RegExp(source.replaceAll("(?:^|", "(?:^|\\0|").replace(/\$(?=[)|])/g, "(?:$|\\0)"), flag),
        pattern: new RegExp(source, `g${flag}`),
        unless: new RegExp(unless, "i"),
        why,
        instead,
      };
    });
  });
  return (text) =>
    patterns(text.draft).flatMap(({ sign, pattern, unless, why, instead }) =>
      findWordings(
        text,
        { sign, pattern },
        (match, passage) => {
          const { 0: found, index } = match;
          const from = index + found.search(/[^.!?:“‘\s]|[:][^\s]/);
          const words = found.slice(from - index).trimEnd();
          if (unless.test(sentenceAround(passage.text, from, words.length))) return undefined;
          const hint = instead.replace(/\$(\d)/g, (_, group) => match[group] ?? "");
          return { from, message: `"${words}": ${why}`, hint };
        },
        among(text),
      ),
    );
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
