import { readingAge as ageOf } from "../../prose/reading-age.ts";
import { rule } from "../rule.ts";
import { hardestSentences } from "./hardest-sentences.ts";

/** The age at which a pupil must be able to read a page. */
const oldest = 14;

/** Beyond this age there is no school to compare with. */
const grown = 18;

/** Every page can be read at the age of 14 (NHS content style; Patient Information Forum); told at its hardest sentence. */
export const readingAge = rule({
  code: "reading-age",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: `Every page can be read at the age of ${oldest}.`,
  check({ prose }) {
    const age = ageOf(prose.running);
    if (!(age > oldest)) return [];
    // A long word weighs more in a long sentence.
    const { at, names } = hardestSentences(prose, (sentence) => ageOf([sentence]) * sentence.words.length);
    const message = `This page reads as for an age of ${age < grown ? age.toFixed(0) : `${grown} or more`}, above ${oldest}.`;
    return [{ at, message, hint: `Write shorter sentences and words. The hardest are ${names}.` }];
  },
});
