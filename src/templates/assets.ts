import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A file that is copied as it is, under a name that changes when its bytes do. */
export interface Asset {
  source: string;
  /** Address on the site. */
  url: string;
}

const { resolve } = createRequire(import.meta.url);

/** The one typeface on screen: Atkinson Hyperlegible Next, variable weight, Latin subset. */
export function fontAsset(): Asset {
  const source = resolve(
    "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  );
  return fingerprinted(source, "hyperlegible-next");
}

/**
 * The same typeface for print, a file for each weight: of a variable font Chromium makes outlines without a name
 * (Type 3), which are larger and which many viewers draw badly.
 */
export function printFontAssets(): (Asset & { weight: number })[] {
  return [400, 700].map((weight) => {
    const source = resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
    );
    return { weight, ...fingerprinted(source, `hyperlegible-next-${weight}`) };
  });
}

function fingerprinted(source: string, name: string): Asset {
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 8);
  return {
    source: path.relative(process.cwd(), source),
    url: `/assets/${name}.${hash}${path.extname(source)}`,
  };
}
