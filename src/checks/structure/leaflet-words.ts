import { rule } from "../rule.ts";

/** A leaflet has no words of its own: all of them come from the pages that it includes. */
export const leafletWords = rule({
  code: "leaflet-words",
  severity: "error",
  group: "Structure",
  of: "draft",
  summary: "A leaflet has nothing below its front matter.",
  check: ({ leaflets }) =>
    leaflets
      .filter(({ body }) => !body.isEmpty)
      .map(({ file }) => {
        const words = file.text.search(/(?<=\n---\s*\n\s*)\S/);
        const message = "A leaflet has no words of its own below its front matter.";
        const hint = "Move them to a page of the guide and name its heading under include.";
        return { at: file.at(words), message, hint };
      }),
});
