const start = '<meta charset="utf-8">';

/**
 * Writes into a page what it may load and run.
 *
 * @throws where a page does not begin as all do, and so would go without
 */
export function sealPage(file: string, html: string, policy: string): string {
  if (!html.includes(start)) throw new Error(`${file} has no ${start}, where its policy belongs.`);
  return html.replace(start, `${start}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
