import { bundle } from "lightningcss";

/**
 * One style sheet with its imports, minified, ready to stand inside a page.
 *
 * @param file path of the sheet that imports the others
 * @throws where a sheet is missing or is not CSS
 */
export function bundleStyles(file: string): string {
  const { code } = bundle({
    filename: file,
    minify: true,
    targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 113 << 16 },
  });
  return Buffer.from(code).toString("utf8");
}
