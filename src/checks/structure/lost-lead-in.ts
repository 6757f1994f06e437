import { type Finding, rule } from "../rule.ts";

/** A line that leads in, empty lines, and then a heading, the end of a box or that of the page. */
const lost =
  /^(?![ \t]*(?:[|:#]|[-*+] |\d+[.)] ))([^\n]*[^\s:]):[ \t]*\n(?:[ \t]*\n)*(?=#{1,6} |:::[ \t]*$|$(?![\s\S]))/gm;

/** The end of such a line: it is asked of every page. */
const sign = /:[ \t]*\n\s*(?:#|:::[ \t]*\n)|:\s*$/;

/** A line that ends with a colon leads in to something. */
export const lostLeadIn = rule({
  code: "lost-lead-in",
  severity: "warning",
  group: "Structure",
  of: "page",
  summary: "Behind a line that ends with a colon stands what it leads in to.",
  check({ body, file }) {
    const { source } = body;
    // What stood there may have been lost with a box that is not closed.
    if (!sign.test(source) || body.looseBoxes.length > 0) return [];
    const start = file.text.length - source.length;
    return [...`${source}\n`.matchAll(lost)].map(({ 1: words = "", index }): Finding => {
      const shown = words.trim().split(" ").slice(-3).join(" ");
      const message = `Nothing follows "${shown}:".`;
      const hint = "Write what it leads in to, a list perhaps, or end it with a full stop.";
      return { at: file.at(start + index + words.length), message, hint };
    });
  },
});
