import { rule } from "../rule.ts";

/** No italics: slanted letters are hard to read for many people with low vision or dyslexia (RNIB, UKAAF). */
export const italics = rule({
  code: "italics",
  severity: "warning",
  group: "Words",
  of: "text",
  summary: "No words are in italics.",
  check: ({ page }) =>
    (page?.body.italics ?? []).map(({ markup, at }) => {
      const message = `Words between "${markup}" and "${markup}" are in italics.`;
      const hint = "Remove both marks, or write ** for the few words that matter most.";
      return { at: at(), message, hint };
    }),
});
