import { rule } from "../rule.ts";
import { judgeLinks } from "./judge-links.ts";

/** One paragraph leads to one place once: a second link is one more stop for somebody who goes from link to link. */
export const repeatedLink = rule({
  code: "repeated-link",
  severity: "warning",
  group: "Links",
  of: "text",
  summary: "A paragraph, item or cell links to one place only once.",
  check(text) {
    const seen = new Set<string>();
    return judgeLinks(text).valid.flatMap(({ kind, href, text, block, at }) => {
      if (kind !== "link") return [];
      const place = `${block} ${href}`;
      const repeated = seen.has(place);
      seen.add(place);
      if (!repeated) return [];
      const message = `"${text}" leads to ${href}, where an earlier link of this paragraph leads.`;
      return [{ at: at(), message, hint: "Keep the link whose words say best where it goes." }];
    });
  },
});
