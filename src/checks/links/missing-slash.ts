import { rule } from "../rule.ts";

/** The final slash belongs to the address of a page: without it the reader waits for a second answer, or gets none. */
export const missingSlash = rule({
  code: "missing-slash",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "A link to a page ends with a slash, before any `#`.",
  check(link, { addresses }) {
    const path = link.target?.path ?? "";
    if (path === "" || addresses.has(path) || !addresses.has(`${path}/`)) return undefined;
    return {
      message: `"${link.href}" has no slash behind the name of the page.`,
      hint: `Write ${link.href.replace(path, `${path}/`)}`,
    };
  },
});
