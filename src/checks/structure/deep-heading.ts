import { rule } from "../rule.ts";

/** Headings stay few: those below H3 are lost on a reader, and one level deeper on a leaflet. */
export const deepHeading = rule({
  code: "deep-heading",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "No heading is deeper than `###`.",
  check: ({ body }) =>
    body.headings
      .filter(({ level }) => level > 3)
      .map(({ level, text, at }) => {
        const message = `"${text}" is a heading of level ${level}; the deepest is 3.`;
        return { at, message, hint: `Write ### ${text}, or make it a paragraph.` };
      }),
});
