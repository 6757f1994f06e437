import type { LinkRule } from "./link-rule.ts";

/** Links within the site stay right wherever it is put, and lead somewhere on the paper too. */
export const ownAddress: LinkRule = {
  code: "own-address",
  summary: "A link to a page of this site begins with `/`, not with the site's own address.",
  fault({ href }, { home }) {
    const own = home?.replace(/\/$/, "").toLowerCase();
    const written = href.toLowerCase();
    if (!own || (written !== own && !written.startsWith(`${own}/`))) return undefined;
    const address = href.slice(own.length) || "/";
    return { message: `"${href}" is a page of this site.`, hint: `Write ${address} instead.` };
  },
};
