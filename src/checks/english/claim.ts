import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Draft } from "../../content/model.ts";
import { projectFolder } from "../../folders/project-folder.ts";
import { oncePer } from "../once-per.ts";
import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";
import { askedFor } from "./asked-for.ts";

/** A wording of `claims.yaml`, whose head says what its fields are. */
interface Claim {
  says: string;
  unless: string;
  why: string;
  instead: string;
  tells: string[];
  passes: string[];
}

/** Every wording that is told, by its name. */
export const claims = parse(
  readFileSync(path.join(projectFolder, "src/checks/english/claims.yaml"), "utf8"),
) as Record<string, Claim>;

const wordings = oncePer((draft: Draft) =>
  Object.values(claims).map(({ says, unless, why, instead }) => {
    const source = says.replaceAll("{asked}", askedFor(draft));
    return {
      // It is asked of all passages at once, which NUL parts.
      sign: new RegExp(source.replaceAll("(?:^|", "(?:^|\\0|"), "i"),
      pattern: new RegExp(source, "gi"),
      unless: new RegExp(unless, "i"),
      why,
      instead,
    };
  }),
);

/** Nothing is promised that no source does, no treatment is advised against, and nobody is given a duty that they do not have. */
export const claim = rule({
  code: "claim",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary:
    "No sentence promises an appointment, a time or a result, advises on treatment, or makes a duty of what can be asked for.",
  check: (text) =>
    wordings(text.draft).flatMap(({ sign, pattern, unless, why, instead }) =>
      findWordings(text, { sign, pattern }, ({ 0: found, index }, passage) => {
        const words = found.replace(/^[.!?:“‘\s]+/, "");
        const start = index + found.length - words.length;
        if (unless.test(sentenceAround(passage.text, start, words.length))) return undefined;
        return { message: `"${words}": ${why}`, hint: instead };
      }),
    ),
});

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
