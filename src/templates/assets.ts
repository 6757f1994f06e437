import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

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
  return fingerprinted(source, "hyperlegible-next");
}

/** The script that joins the search page to Pagefind; no other page carries one. */
export function searchScriptAsset(): Asset {
  return fingerprinted(fileURLToPath(new URL("../../layouts/client/search.js", import.meta.url)), "search");
}

function fingerprinted(source: string, name: string): Asset {
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 8);
  return {
    source: path.relative(process.cwd(), source),
    url: `/assets/${name}.${hash}${path.extname(source)}`,
  };
}
