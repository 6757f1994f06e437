import { externalLinks } from "../other-sites/external-links.ts";
import { rule } from "../rule.ts";

/** Sites whose addresses stand for others, which they can change or let go. */
const shorteners =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|rb\.gy|cutt\.ly|lnkd\.in|fb\.me|tiny\.cc|rebrand\.ly|shorturl\.at|trib\.al|dlvr\.it)$/;

/** What programs for mail and search put before an address, which is kept in one of these parameters. */
const wrappers =
  /(?:^|\.)safelinks\.protection\.outlook\.com$|^urldefense\.|^lm?\.facebook\.com$|^l\.instagram\.com$|^(?:www\.)?google\.[a-z.]+\/(?:url|amp)|\.list-manage\.com\/track|^linkprotect\.|^translate\.google\.|^webcache\.|^out\.reddit\.com$/;
const wrapped = ["url", "q", "u", "a", "target"];

/** What says from where a reader came, to those who count them. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|ttclid|wbraid|gbraid|igshid?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_id|oly_\w+_id)$/i;

/** Places that open for those alone who work there. */
const own =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|internal|lan)$|\.sharepoint\.com$|^docs\.google\.com\/(?:document|spreadsheets|presentation)\/.*\/edit|^(?:onedrive\.live\.com|1drv\.ms)|^mail\.google\.com/;

/** A link leads straight to its page, and tells nobody who reads about an illness here. */
export const roundaboutLink = rule({
  code: "roundabout-link",
  severity: "error",
  group: "Links",
  of: "draft",
  summary:
    "A link to another site is the page’s own address: not shortened, not tracked, not wrapped by a mail program, open to everybody.",
  check: (draft) => {
    // Many pages lead to the same places.
    const known = new Map<string, ReturnType<typeof remarkOn>>();
    return externalLinks(draft).flatMap(({ url, at }) => {
      if (!known.has(url)) known.set(url, remarkOn(new URL(url)));
      const said = known.get(url);
      return said ? [{ at, message: `"${url}" ${said.message}`, hint: said.hint }] : [];
    });
  },
});

function remarkOn(url: URL): { message: string; hint: string } | undefined {
  const place = url.hostname + url.pathname;
  const open = "Open it, and copy the address of the page that it leads to from the address bar.";
  if (shorteners.test(url.hostname)) return { message: "is a short form of another address.", hint: open };
  if (wrappers.test(url.hostname) || wrappers.test(place)) {
    const inside = wrapped
      .map((name) => url.searchParams.get(name))
      .find((value) => value?.startsWith("http"));
    return {
      message: "leads through a program that counts readers.",
      hint: inside ? `Write ${inside}` : open,
    };
  }
  if (url.username !== "")
    return { message: "holds a name to log in with.", hint: `Write ${url.protocol}//${place}` };
  if (own.test(url.hostname) || own.test(place))
    return {
      message: "opens only for those who work there.",
      hint: "Link to a page that everybody can open.",
    };
  const counted = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  const isFragment = url.hash.startsWith("#:~:");
  if (counted.length === 0 && !isFragment) return undefined;
  for (const name of counted) url.searchParams.delete(name);
  if (isFragment) url.hash = "";
  return counted.length > 0
    ? { message: "says from where a reader came.", hint: `Write ${url.href}` }
    : { message: "marks words of a page, which may change.", hint: `Write ${url.href}` };
}
