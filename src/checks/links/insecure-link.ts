import { rule } from "../rule.ts";

/** Other sites are reached over an encrypted connection, so that nobody can read or change what is fetched. */
export const insecureLink = rule({
  code: "insecure-link",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "A link to another site begins with `https:`.",
  check({ href }) {
    const rest = /^(?:http:)?\/\/(.+)$/i.exec(href)?.[1];
    if (rest === undefined) return undefined;
    return { message: `"${href}" has no https:.`, hint: `Write https://${rest} and see that it opens.` };
  },
});
