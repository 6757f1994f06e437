import { textPages } from "../../content/text-pages.ts";
import { nearest } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";
import { unusedEntries } from "./unused-entries.ts";

/** Every word of the glossary is linked from a page that uses it. */
export const unusedTerm = rule({
  code: "unused-term",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "Every word in `data/glossary.yaml` is linked from a page.",
  check(draft) {
    const used = textPages(draft).flatMap(({ body }) => body.links.flatMap(({ href }) => termOf(href) ?? []));
    const where = ["guide", "services", "pages"] as const;
    const remedy = "Link to it where a page first uses the word";
    return unusedEntries({ file: "glossary", used, where, remedy }, draft);
  },
});

/** The id behind `glossary:`, also where that is misspelt, which has been told. */
function termOf(href: string): string | undefined {
  const colon = href.indexOf(":");
  if (colon === -1 || nearest(href.slice(0, colon), ["glossary"]) === undefined) return undefined;
  return href.slice(colon + 1);
}
