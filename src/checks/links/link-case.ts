import { rule } from "../rule.ts";
import { plainly } from "./site.ts";

/** Web servers tell capitals from small letters, even where an editor's own computer does not. */
export const linkCase = rule({
  code: "link-case",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "A link has the capitals and small letters of the page or picture that it leads to.",
  check(link, { addresses, byPlainForm }) {
    const path = link.target?.path ?? "";
    if (path === "" || addresses.has(path) || addresses.has(`${path}/`)) return undefined;
    const real = byPlainForm.get(plainly(path));
    if (real === undefined) return undefined;
    return {
      message: `"${path}" has capitals and small letters that its page does not have.`,
      hint: `Write ${link.href.replace(path, real)}`,
    };
  },
});
