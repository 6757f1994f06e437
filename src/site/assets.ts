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

/** The one typeface: Atkinson Hyperlegible Next, variable weight, Latin subset. */
export function fontAsset(): Asset {
  const require = createRequire(import.meta.url);
  const source = require.resolve(
    "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  );
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 8);
  return { source: path.relative(process.cwd(), source), url: `/assets/hyperlegible-next.${hash}.woff2` };
}
