import { rule } from "../rule.ts";

/** The most characters that search engines show. */
const longest = 160;

/** A description has at most 160 characters. */
export const longDescription = rule({
  code: "long-description",
  severity: "warning",
  group: "Words",
  of: "text",
  summary: `The description of a page has at most ${longest} characters.`,
  check: ({ page, fields }) =>
    fields
      .filter(({ field, text }) => page && field === "description" && text.length > longest)
      .map(({ text, at }) => {
        const message = `This description has ${text.length} characters, more than ${longest}.`;
        return { at: at(0), message, hint: "Say in one plain sentence what the page helps with." };
      }),
});
