import { rule } from "../rule.ts";
import { tellWordings } from "./tell-wordings.ts";

/** No word stands for another that sounds like it, is left out, or has an apostrophe that it should not have. */
export const slip = rule({
  code: "slip",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary:
    "No word stands for another that sounds like it, as in “your welcome”, and none is left out or left over.",
  check: tellWordings("slips"),
});
