import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** An opening mark that no closing one follows before the next opens or the passage ends; a closing one that closes none. */
const pattern = /(?<!„[^“”]*)“(?=[^”]*(?:“|$))|(?<=^[^“”]*|”[^“”]*)(?<!\d)”/g;

/** Words to say, and words of others, begin and end where their quotation marks say. */
export const openQuotation = rule({
  code: "open-quotation",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every quotation mark “ has its ” in the same paragraph, and every ” its “.",
  check: (text) =>
    findWordings(text, { sign: /[“”]/, pattern }, ([mark]) =>
      mark === "“"
        ? {
            message: "This quotation mark “ is never closed.",
            hint: "Write ” where the words end that somebody says.",
          }
        : {
            message: "This quotation mark ” closes none.",
            hint: "Write “ where the words begin that somebody says.",
          },
    ),
});
