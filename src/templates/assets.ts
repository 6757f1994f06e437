import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fontFile, type Script, scripts } from "../typeface/font-file.ts";
import { otherFontFile, rangeOf } from "../typeface/other-faces.ts";
import type { OtherScript } from "../typeface/other-scripts.ts";
import { printFontFile } from "../typeface/print-font.ts";

/** A file that is copied as it is, under a name that changes when its bytes do. */
export interface Asset {
  source: string;
  /** Address on the site. */
  url: string;
}

/** The one typeface on screen, Atkinson Hyperlegible Next in variable weight: a file for English, and one for other letters. */
export function fontAssets(): Record<Script, Asset> {
  const asset = (script: Script) => fingerprinted(fontFile(script, "variable"), fontName(script));
  return { latin: asset("latin"), "latin-ext": asset("latin-ext") };
}

/**
 * The same typeface for print, a file for each weight: of a variable font Chromium makes outlines without a name
 * (Type 3), which are larger and which many viewers draw badly.
 */
export function printFontAssets(): (Asset & { weight: number; script: Script })[] {
  return scripts.flatMap((script) =>
    ([400, 700] as const).map((weight) => {
      const name = `${fontName(script)}-${weight}`;
      return { weight, script, ...fingerprinted(printFontFile(script, weight), name) };
    }),
  );
}

/** The faces of another script, regular and bold; they are of the same family, for the letters in `range`. */
export function otherFontAssets(script: OtherScript): OtherFont[] {
  const range = rangeOf(script);
  return ([400, 700] as const).map((weight) => {
    const name = `noto-sans-${script.name}-${weight}`;
    return { weight, script: script.name, range, ...fingerprinted(otherFontFile(script, weight), name) };
  });
}

export type OtherFont = Asset & { weight: number; script: string; range: string };

/** Copies assets to where their addresses say, in the folder of a site. */
export async function copyAssets(assets: readonly Asset[], site: string): Promise<void> {
  for (const { source, url } of assets) {
    const target = path.join(site, url);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(source, target);
  }
}

function fontName(script: Script): string {
  return script === "latin" ? "hyperlegible-next" : "hyperlegible-next-ext";
}

function fingerprinted(source: string, name: string): Asset {
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 8);
  return {
    source: path.relative(process.cwd(), source),
    url: `/assets/${name}.${hash}${path.extname(source)}`,
  };
}
