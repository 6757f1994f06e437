import { createHash } from "node:crypto";
import type { BuiltPage } from "../../inspect/output.ts";
import { readPage } from "../../inspect/read-page.ts";

/** What of a page its policy follows from. */
type Inlines = Pick<BuiltPage, "styles" | "scripts" | "isSearch" | "editorCalls">;

/**
 * The Content-Security-Policy of a page (CSP Level 3): nothing but what the page itself carries or takes from its own
 * site. Its own styles and scripts are allowed by their hashes; a page without scripts may run none.
 */
export function contentPolicy({ styles, scripts, isSearch, editorCalls }: Inlines): string {
  if (editorCalls !== undefined) return written(editorPolicy(editorCalls));
  const policy: Record<string, string[]> = {
    "default-src": ["'none'"],
    "style-src": styles.map(({ sheet }) => hashOf(sheet.text)),
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

/** The same, of a page that nobody has read yet. */
export const policyOf = (html: string): string => contentPolicy(readPage("", "", html));

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
