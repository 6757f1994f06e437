import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { headingsOf } from "./prose.ts";

/** The most characters that search engines and the title band of a leaflet show. */
const longest = 65;

/** A title has at most 65 characters. */
export const longTitle: Rule = {
  code: "long-title",
  summary: `A title has at most ${longest} characters.`,
  check: (draft) =>
    headingsOf(draft)
      .filter(({ field, text }) => field === "title" && text.length > longest)
      .map(({ text, at }) => {
        const message = `This title has ${text.length} characters, more than ${longest}.`;
        return issue("long-title", at(0), message, "Say the same in fewer words.");
      }),
};
