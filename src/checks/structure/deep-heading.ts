import { issue } from "../../report/catalogue.ts";
import type { PageRule } from "../rule.ts";

/** Headings stay few: those below H3 are lost on a reader, and one level deeper on a leaflet. */
export const deepHeading: PageRule = {
  code: "deep-heading",
  summary: "No heading is deeper than `###`.",
  check: ({ body }) =>
    body.headings
      .filter(({ level }) => level > 3)
      .map(({ level, text, at }) => {
        const message = `"${text}" is a heading of level ${level}; the deepest is 3.`;
        return issue("deep-heading", at, message, `Write ### ${text}, or make it a paragraph.`);
      }),
};
