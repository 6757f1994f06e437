import { rule } from "../rule.ts";

/** A link has words to press and somewhere to go. */
export const emptyLink = rule({
  code: "empty-link",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "A link has words, and an address.",
  check({ kind, href, text }) {
    if (kind === "image") return undefined;
    if (text?.trim() === "") {
      return { message: `The link to "${href}" has no words.`, hint: "Write between [ and ] where it goes." };
    }
    if (href !== "" && href !== "#") return undefined;
    return {
      message: `The link "${text ?? ""}" has no address.`,
      hint: "Write between ( and ) where it goes, such as /guide/your-first-visit/.",
    };
  },
});
