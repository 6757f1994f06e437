import { rule } from "../rule.ts";
import { tellWordings } from "./tell-wordings.ts";

/** Nothing is promised that no source does, no treatment is advised against, and nobody is given a duty that they do not have. */
export const claim = rule({
  code: "claim",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary:
    "No sentence promises an appointment, a time or a result, advises on treatment, praises a provider, or makes a duty of what can be asked for.",
  check: tellWordings("claims"),
});
