import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { soundLinks } from "./link-rules.ts";

/** On one page, the same words lead to the same place (WCAG 2.4.9). */
export const sameLinkText: Rule = {
  code: "same-link-text",
  summary: "On one page, links with the same words lead to the same place.",
  check(draft) {
    const targets = new Map<string, string>();
    return soundLinks(draft).flatMap(({ kind, href, text = "", page, at }) => {
      if (kind !== "link") return [];
      const words = `${page} ${text.trim().toLowerCase()}`;
      const first = targets.get(words) ?? href;
      targets.set(words, first);
      if (first === href) return [];
      const message = `"${text}" leads to ${href} here, but to ${first} earlier on this page.`;
      return [issue("same-link-text", at(), message, "Give one of the two links other words.")];
    });
  },
};
