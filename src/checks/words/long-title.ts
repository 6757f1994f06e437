import { rule } from "../rule.ts";

/** The most characters that search engines, the title band and the foot of a leaflet show. */
export const longestTitle = 65;

/** A title has at most 65 characters. */
export const longTitle = rule({
  code: "long-title",
  severity: "error",
  group: "Words",
  of: "text",
  summary: `A title has at most ${longestTitle} characters.`,
  check: ({ prose }) =>
    prose.headings
      .filter(({ field, text }) => field === "title" && text.length > longestTitle)
      .map(({ text, at }) => {
        const message = `This title has ${text.length} characters, more than ${longestTitle}.`;
        return { at: at(0), message, hint: "Say the same in fewer words." };
      }),
});
