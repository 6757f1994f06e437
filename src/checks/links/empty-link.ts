import type { LinkRule } from "./link-rule.ts";

/** A link has words to press and somewhere to go. */
export const emptyLink: LinkRule = {
  code: "empty-link",
  summary: "A link has words, and an address.",
  fault({ kind, href, text }) {
    if (kind === "image") return undefined;
    if (text?.trim() === "") {
      return { message: `The link to "${href}" has no words.`, hint: "Write between [ and ] where it goes." };
    }
    if (href !== "" && href !== "#") return undefined;
    return {
      message: `The link "${text ?? ""}" has no address.`,
      hint: "Write between ( and ) where it goes, such as /guide/how-to-ask/.",
    };
  },
};
