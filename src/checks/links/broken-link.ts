import { rule } from "../rule.ts";

/** What its author took for a link is one. */
export const brokenLink = rule({
  code: "broken-link",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "What is written as a link becomes one.",
  check({ kind, href, text = "" }) {
    if (kind === "raw") {
      const message = `"${text}" is shown as it is written, not as a link.`;
      const address = href.replace(/^(?![a-z]+:|\/)(?=[\w-]+\.)/i, "https://");
      if (text.includes(")[")) return { message, hint: `Turn the brackets round: [words](${address})` };
      const hint = /^(?:http|[\w-]+\.|[([]?\/)/i.test(text)
        ? `In a text, write [words that say where it goes](${address}); data cannot hold links.`
        : "Take spaces and brackets out of the address. Front matter and data cannot hold links.";
      return { message, hint };
    }
    if (!/^https:/i.test(href) || isWebAddress(href)) return undefined;
    return { message: `"${href}" is not a web address.`, hint: "Copy it from the address bar of a browser." };
  },
});

/** What a browser asks for: at least a name and a domain, of which “www” is neither. */
const host = /^(?!ww?\.|w{4})(?:www\.(?=[^.]+\.))?(?:[a-z0-9_-]+\.)+[a-z0-9-]+(?::\d+)?$/;

function isWebAddress(href: string): boolean {
  return /^https:\/\/[^/]/i.test(href) && URL.canParse(href) && host.test(new URL(href).hostname);
}
