import type { Token } from "markdown-it";
import { textPages } from "../../content/text-pages.ts";
import { locateInline } from "../../markdown/locate-inline.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** No italics: slanted letters are hard to read for many people with low vision or dyslexia (RNIB, UKAAF). */
export const italics: Rule = {
  code: "italics",
  summary: "No words are in italics.",
  check: (draft) =>
    textPages(draft).flatMap(({ file, body: { tokens, firstLine } }) =>
      tokens
        .filter(({ children }) => children?.some(isItalic))
        .flatMap((inline) =>
          (inline.children ?? []).filter(isItalic).map(({ markup, meta }) => {
            const at = locateInline(file, firstLine, inline)(meta.offset);
            const message = `Words between "${markup}" and "${markup}" are in italics.`;
            return issue(
              "italics",
              at,
              message,
              `Remove both marks, or write ** for the few words that matter most.`,
            );
          }),
        ),
    ),
};

function isItalic({ type }: Token): boolean {
  return type === "em_open";
}
