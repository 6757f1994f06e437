import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";

/**
 * The Content-Security-Policy of a page (CSP Level 3): nothing but what the page itself carries or takes from its own
 * site. Its own styles and scripts are allowed by their hashes; a page without scripts may run none.
 */
export function contentPolicy(html: string): string {
  const { styles, scripts, isSearch, editorCalls } = readInlines(html);
  if (editorCalls !== undefined) return written(editorPolicy(editorCalls));
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
  return written(policy);
}

/**
 * What the editor needs beside: its own files, styles that it makes as it runs, pictures and previews that it keeps in the
 * browser, and the interface of the repository.
 */
function editorPolicy(calls: string): Record<string, string[]> {
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "blob:", "data:"],
    "media-src": ["'self'", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", "blob:", "data:", calls],
    "frame-src": ["blob:"],
    "manifest-src": ["'self'"],
    "form-action": ["'none'"],
    "base-uri": ["'self'"],
  };
}

function written(policy: Record<string, string[]>): string {
  return Object.entries(policy)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** What of a page its policy follows from. */
interface Inlines {
  /** The texts of all `style` elements and of all scripts. */
  styles: string[];
  scripts: string[];
  isSearch: boolean;
  /** Where it is the editor: the other site that it calls. */
  editorCalls: string | undefined;
}

function readInlines(html: string): Inlines {
  const styles: string[] = [];
  const scripts: string[] = [];
  let isSearch = false;
  let editorCalls: string | undefined;
  let open: string[] | undefined;
  const parser = new Parser({
    onopentag(name, { type, ...attributes }) {
      isSearch ||= "data-finder" in attributes;
      editorCalls ??= attributes["data-editor"];
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
  return { styles, scripts, isSearch, editorCalls };
}
