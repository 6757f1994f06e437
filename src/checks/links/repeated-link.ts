import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { soundLinks } from "./link-rules.ts";

/** One paragraph leads to one place once: a second link is one more stop for somebody who goes from link to link. */
export const repeatedLink: Rule = {
  code: "repeated-link",
  summary: "A paragraph, item or cell links to one place only once.",
  check(draft) {
    const seen = new Set<string>();
    return soundLinks(draft).flatMap(({ kind, href, text, page, block, at }) => {
      if (kind !== "link") return [];
      const place = `${page} ${block} ${href}`;
      const repeated = seen.has(place);
      seen.add(place);
      if (!repeated) return [];
      const message = `"${text}" leads to ${href}, where an earlier link of this paragraph leads.`;
      return [issue("repeated-link", at(), message, "Keep the link whose words say best where it goes.")];
    });
  },
};
