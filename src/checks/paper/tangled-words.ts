import { rule } from "../rule.ts";
import { placeOfWords } from "./place-of-words.ts";

/** Words of two directions are painted in an order in which they can be read aloud; known only once they are printed. */
export const tangledWords = rule({
  code: "tangled-words",
  severity: "error",
  group: "Paper",
  of: "paper",
  summary:
    "Words of two directions stand on paper as their letters are ordered, so that they can be read aloud.",
  check: (content, faults) =>
    faults.flatMap((found) => {
      const { fault, job } = found;
      if (fault.kind !== "tangle") return [];
      const message = `The words of two directions that begin with "${fault.words}" cannot be read aloud from ${job.file}.`;
      const hint =
        "Put a space between words of different directions, and part the sentence: each direction in one of its own.";
      return [{ at: placeOfWords(fault.words, found, content), message, hint }];
    }),
});
