import { rule } from "../rule.ts";
import { bareHost } from "./bare-host.ts";

/** The name of a site among words, as far as the first slash. */
const siteName = /(?<![\w@./-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w-]|\.\w|@)/i;

/** A link whose words name a site leads to that site: on paper its words are what a reader types. */
export const badAddress = rule({
  code: "bad-address",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "A link whose words are the name of a site leads to that site.",
  check({ kind, href, text = "" }) {
    const said = siteName.exec(text)?.[1]?.toLowerCase();
    if (kind !== "link" || said === undefined || !/^https:/i.test(href) || !URL.canParse(href))
      return undefined;
    const { hostname } = new URL(href);
    if (bareHost(said) === bareHost(hostname)) return undefined;
    const message = `The words say ${said}, and the link leads to ${hostname}.`;
    return { message, hint: "Look up which is right, and write it in both." };
  },
});
