import { rule } from "../rule.ts";

/** What a file name or the mere word "picture" tells of a picture is nothing. */
const empty = /^(?:|\S+\.(?:svg|png|jpe?g|webp|gif)|image|picture|photo|drawing|graphic|icon)$/i;

/** A picture has words for those who do not see it, or is said to be a decoration (WCAG 1.1.1). */
export const missingAlt = rule({
  code: "missing-alt",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every picture has words for those who do not see it, or is called `decorative`.",
  check: ({ body }) =>
    body.links
      .filter(({ kind, text }) => kind === "image" && empty.test(text.trim()))
      .map(({ href, text, at }) => {
        const message = text ? `"${text}" does not say what ${href} shows.` : `${href} has no words.`;
        const hint =
          "Write between ![ and ] what it shows; ![decorative] says that it shows nothing the text does not.";
        return { at: at(), message, hint };
      }),
});
