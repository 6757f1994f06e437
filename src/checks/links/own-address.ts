import { rule } from "../rule.ts";

/** Links within the site stay right wherever it is put, and lead somewhere on the paper too. */
export const ownAddress = rule({
  code: "own-address",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "A link to a page of this site begins with `/`, not with the site's own address.",
  check({ href }, { home }) {
    if (!home || !/^https:/i.test(href)) return undefined;
    const written = href.toLowerCase();
    if (written !== home && !written.startsWith(`${home}/`)) return undefined;
    const address = href.slice(home.length) || "/";
    return { message: `"${href}" is a page of this site.`, hint: `Write ${address} instead.` };
  },
});
