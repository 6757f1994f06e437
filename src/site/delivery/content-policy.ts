import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";

/**
 * The Content-Security-Policy of a page (CSP Level 3): nothing but what the page itself carries or takes from its own
 * site. Inlined styles are allowed by their hashes, inlined scripts never; a page without scripts may run none.
 */
export function contentPolicy(html: string): string {
  const { styles, scripts } = readInlines(html);
  const policy: Record<string, string[]> = {
    "default-src": ["'none'"],
    "style-src": styles.map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`),
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
  };
  if (scripts.length > 0) {
    policy["script-src"] = ["'self'"];
    policy["connect-src"] = ["'self'"];
    policy["worker-src"] = ["'self'"];
  }
  // The search is compiled code, which no other page has.
  if (scripts.some((script) => script.includes("/pagefind/")))
    policy["script-src"]?.push("'wasm-unsafe-eval'");
  return Object.entries(policy)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

/** The texts of all `style` elements, and the addresses of all scripts. */
function readInlines(html: string): { styles: string[]; scripts: string[] } {
  const styles: string[] = [];
  const scripts: string[] = [];
  let isStyle = false;
  const parser = new Parser({
    onopentag(name, { src }) {
      isStyle = name === "style";
      if (isStyle) styles.push("");
      if (name === "script" && src !== undefined) scripts.push(src);
    },
    ontext(text) {
      if (isStyle) styles.push(`${styles.pop()}${text}`);
    },
    onclosetag() {
      isStyle = false;
    },
  });
  parser.end(html);
  return { styles, scripts };
}
