import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** An opening mark that no closing one follows before the next opens or the passage ends. */
const pattern = /“(?=[^”]*(?:“|$))/g;

/** Words to say, and words of others, end where their quotation mark says. */
export const openQuotation = rule({
  code: "open-quotation",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every quotation mark “ has its ” in the same paragraph.",
  check: (text) =>
    findWordings(text, { sign: /“/, pattern }, () => ({
      message: "This quotation mark “ is never closed.",
      hint: "Write ” where the words end that somebody says.",
    })),
});
