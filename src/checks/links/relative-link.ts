import { rule } from "../rule.ts";

/** Addresses are written from the top: the same words stand at several addresses, a leaflet's included. */
export const relativeLink = rule({
  code: "relative-link",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "A link to a page of this site is written from the top, as `/guide/your-first-visit/`.",
  check({ kind, href }) {
    if (kind === "raw" || href === "" || /^([/#]|[a-z][a-z0-9+.-]*:)/i.test(href)) return undefined;
    const looksLikeSite = /^(www\.|[\w-]+(\.[\w-]+)*\.(org|com|net|uk|scot|wales|eu)\b)/i.test(href);
    return {
      message: `"${href}" is not an address from the top of the site.`,
      hint: looksLikeSite
        ? `Write https://${href} for another site.`
        : "Write the whole address, such as /guide/your-first-visit/.",
    };
  },
});
