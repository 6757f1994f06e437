import { textPages } from "../../content/text-pages.ts";
import type { Rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

const scheme = "glossary:";

/** Every word of the glossary is linked from a page that uses it. */
export const unusedTerm: Rule = {
  code: "unused-term",
  summary: "Every word in `data/glossary.yaml` is linked from a page.",
  check: (draft) => {
    const pages = textPages(draft);
    if (pages.some(({ data }) => !data)) return [];
    const links = pages.flatMap(({ body }) => body.links.filter(({ href }) => href.startsWith(scheme)));
    const used = links.map(({ href }) => href.slice(scheme.length));
    return unusedEntries(
      "unused-term",
      "glossary",
      draft,
      used,
      "Link to it where a page first uses the word",
    );
  },
};
