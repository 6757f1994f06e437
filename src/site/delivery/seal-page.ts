import { policyOf } from "./content-policy.ts";

const start = '<meta charset="utf-8">';

/**
 * Writes into a page what it may load and run, in the place of what it was told before.
 *
 * @throws where a page does not begin as all do, and so would go without
 */
export function sealPage(file: string, html: string, policy: string): string {
  if (!html.includes(start)) throw new Error(`${file} has no ${start}, where its policy belongs.`);
  const bare = html.replace(/\n<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  return bare.replace(start, `${start}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** A page of a site that says what it may load and run. */
export function sealed(file: string, html: string): string {
  return sealPage(file, html, policyOf(html));
}
