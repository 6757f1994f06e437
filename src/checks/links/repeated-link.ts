import { issue } from "../../report/catalogue.ts";
import type { TextRule } from "../rule.ts";
import { judgeLinks } from "./judge-links.ts";

/** One paragraph leads to one place once: a second link is one more stop for somebody who goes from link to link. */
export const repeatedLink: TextRule = {
  code: "repeated-link",
  summary: "A paragraph, item or cell links to one place only once.",
  check(text) {
    const seen = new Set<string>();
    return judgeLinks(text).sound.flatMap(({ kind, href, text, block, at }) => {
      if (kind !== "link") return [];
      const place = `${block} ${href}`;
      const repeated = seen.has(place);
      seen.add(place);
      if (!repeated) return [];
      const message = `"${text}" leads to ${href}, where an earlier link of this paragraph leads.`;
      return [issue("repeated-link", at(), message, "Keep the link whose words say best where it goes.")];
    });
  },
};
