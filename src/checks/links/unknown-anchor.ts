import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** Every link to a heading leads to one. */
export const unknownAnchor = rule({
  code: "unknown-anchor",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "Every link to a heading leads to one that is on its page.",
  check(link, { addresses }) {
    const { path, anchor } = link.target ?? {};
    const anchors = addresses.get(path ?? "");
    if (!anchors || anchor === undefined || anchors.includes(anchor)) return undefined;
    const otherwise =
      anchors.length > 0 ? `Its headings are: ${anchors.join(", ")}.` : "Remove what follows the #.";
    return {
      message: `"${link.href}" has no such heading.`,
      hint: didYouMean(anchor, anchors, otherwise, "#"),
    };
  },
});
