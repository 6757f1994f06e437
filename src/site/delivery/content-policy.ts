import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";

/**
 * The Content-Security-Policy of a page (CSP Level 3): nothing but what the page itself carries or takes from its own
 * site. Its own styles and scripts are allowed by their hashes; a page without scripts may run none.
 */
export function contentPolicy(html: string): string {
  const { styles, scripts, isSearch } = readInlines(html);
  const policy: Record<string, string[]> = {
    "default-src": ["'none'"],
    "style-src": styles.map(hashOf),
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
  };
  if (scripts.length > 0) {
    policy["script-src"] = scripts.map(hashOf);
    policy["worker-src"] = ["'self'"];
  }
  // The search is made of files of its own and of compiled code, which no other page has.
  if (isSearch) policy["script-src"]?.push("'self'", "'wasm-unsafe-eval'");
  return Object.entries(policy)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The texts of all `style` elements and of all scripts, and whether the page is the search. */
function readInlines(html: string): { styles: string[]; scripts: string[]; isSearch: boolean } {
  const styles: string[] = [];
  const scripts: string[] = [];
  let isSearch = false;
  let open: string[] | undefined;
  const parser = new Parser({
    onopentag(name, { type, ...attributes }) {
      isSearch ||= "data-finder" in attributes;
      open = name === "style" ? styles : name === "script" && type === undefined ? scripts : undefined;
      open?.push("");
    },
    ontext(text) {
      open?.push(`${open.pop()}${text}`);
    },
    onclosetag() {
      open = undefined;
    },
  });
  parser.end(html);
  return { styles, scripts, isSearch };
}
