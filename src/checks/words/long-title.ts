import { rule } from "../rule.ts";

/** The most characters that search engines and the title band of a leaflet show. */
const longest = 65;

/** A title has at most 65 characters. */
export const longTitle = rule({
  code: "long-title",
  severity: "warning",
  group: "Words",
  of: "text",
  summary: `A title has at most ${longest} characters.`,
  check: ({ prose }) =>
    prose.headings
      .filter(({ field, text }) => field === "title" && text.length > longest)
      .map(({ text, at }) => {
        const message = `This title has ${text.length} characters, more than ${longest}.`;
        return { at: at(0), message, hint: "Say the same in fewer words." };
      }),
});
