import { rule } from "../rule.ts";
import { judgeLinks } from "./judge-links.ts";

/** On one page, the same words lead to the same place (WCAG 2.4.9). */
export const sameLinkText = rule({
  code: "same-link-text",
  severity: "warning",
  group: "Links",
  of: "text",
  summary: "On one page, links with the same words lead to the same place.",
  check(text) {
    const targets = new Map<string, string>();
    return judgeLinks(text).valid.flatMap(({ kind, href, text = "", at }) => {
      if (kind !== "link") return [];
      const words = text.trim().toLowerCase();
      const first = targets.get(words) ?? href;
      targets.set(words, first);
      if (first === href) return [];
      const message = `"${text}" leads to ${href} here, but to ${first} earlier on this page.`;
      return [{ at: at(), message, hint: "Give one of the two links other words." }];
    });
  },
});
