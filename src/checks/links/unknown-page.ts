import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** Every link to a page of this site leads to one. */
export const unknownPage = rule({
  code: "unknown-page",
  severity: "error",
  group: "Links",
  of: "link",
  summary:
    "Every link to a page of this site leads to one, and data that names a page names one of this site.",
  check(link, { addresses, unfinished, moved }) {
    if (link.kind === "address" && /^https:/i.test(link.href))
      return {
        message: `"${link.href}" is no page of this site.`,
        hint: "Write an address such as /guide/your-first-visit/, whose page may lead there.",
      };
    const path = link.target?.path;
    if (path === undefined || addresses.has(path)) return undefined;
    const draft = unfinished.get(path);
    if (draft !== undefined) {
      const hint = "Take the line `draft: true` out of it when it is finished, or take out the link.";
      return { message: `"${path}" is a draft: ${draft}.`, hint };
    }
    const places = moved.get(path);
    if (places) {
      const hint = `Write ${places.map(({ url }) => url).join(" or ")} in its place.`;
      return { message: `"${path}" has moved.`, hint };
    }
    const hint = didYouMean(
      path,
      [...addresses.keys()],
      "If the page was deleted, take the link out; else look the address up in the A to Z of the site.",
    );
    return { message: `There is no page "${path}".`, hint };
  },
});
