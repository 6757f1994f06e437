import { issue } from "../report/catalogue.ts";
import type { Rule } from "./rule.ts";

/** A leaflet has no words of its own: all of them come from the pages that it includes. */
export const checkLeafletWords: Rule = ({ leaflets }) =>
  leaflets
    .filter(({ body }) => body.tokens.length > 0)
    .map(({ file }) => {
      const words = file.text.search(/(?<=\n---\s*\n\s*)\S/);
      const hint = "Move them to a page of the guide and name its heading under include.";
      return issue(
        "leaflet-words",
        file.at(words),
        "A leaflet has no words of its own below its front matter.",
        hint,
      );
    });
