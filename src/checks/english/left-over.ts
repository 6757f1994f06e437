import { rule } from "../rule.ts";
import { tellWordings } from "./tell-wordings.ts";

/** Files with thousands of words that readers search with, which are theirs. */
const searched: ReadonlySet<string> = new Set(["answers", "synonyms"]);

/** Readers see what is for them: no note of a writer, no gap of a template, nothing that a program left. */
export const leftOver = rule({
  code: "left-over",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary:
    "Nothing is left over from writing: a note to oneself, “Click here to enter text”, what a chat or an editor put in.",
  check: tellWordings("left-overs", ({ set }) => (searched.has(set.kind) ? "own" : "all")),
});
