import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { extendedRange } from "../typeface/extended-range.ts";
import { familiesOf } from "../typeface/families.ts";
import { fontFile, type Script, scripts } from "../typeface/font-file.ts";
import { otherFontFile, rangeOf } from "../typeface/other-faces.ts";
import type { OtherScript } from "../typeface/other-scripts.ts";
import { printFontFile, zeroFontFile } from "../typeface/print-font.ts";
import { standInFor } from "../typeface/stand-in.ts";
import { type TypefaceName, typefaceOf } from "../typeface/typeface-names.ts";

/** A file that is copied as it is, under a name that changes when its bytes do. */
export interface Asset {
  source: string;
  /** Address on the site. */
  url: string;
}

/** What templates are told of a typeface: its name, what style sheets call it, its weights, and what stands in for it. */
export function typefaceView(name: TypefaceName) {
  const weights = typefaceOf(name).weights.join(" ");
  return { name, families: familiesOf(name), weights, standIn: standInFor(name) };
}

/** A typeface on screen, in variable weight: a file for English, and one for other letters. */
export function fontAssets(typeface: TypefaceName): Record<Script, Asset> {
  const asset = (script: Script) =>
    fingerprinted(fontFile(typeface, script, "variable"), fontName(typeface, script));
  return { latin: asset("latin"), "latin-ext": asset("latin-ext") };
}

/** The plain 0 of phone numbers on screens; nothing where that of the typeface is plain. */
export function zeroFontAsset(typeface: TypefaceName): Asset | undefined {
  const file = zeroFontFile(typeface);
  return file === undefined ? undefined : fingerprinted(file, `${fontName(typeface, "latin")}-zero`);
}

/** A font of print, with the letters that it is for, where it is not for all others. */
export type PrintFont = Asset & { weight: number; script: Script; range?: string };

/**
 * The same typeface for print, a file for each weight: of a variable font Chromium makes outlines without a name
 * (Type 3), which are larger and which many viewers draw badly.
 */
export function printFontAssets(typeface: TypefaceName): PrintFont[] {
  return scripts.flatMap((script) =>
    ([400, 700] as const).map((weight) => {
      const name = `${fontName(typeface, script)}-${weight}`;
      const file = fingerprinted(printFontFile(typeface, script, weight), name);
      return { weight, script, ...file, ...(script === "latin-ext" && { range: extendedRange(typeface) }) };
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

function fontName(typeface: TypefaceName, script: Script): string {
  const name = typefaceOf(typeface).family.toLowerCase().replaceAll(" ", "-");
  return script === "latin" ? name : `${name}-ext`;
}

function fingerprinted(source: string, name: string): Asset {
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 8);
  return {
    source: path.relative(process.cwd(), source),
    url: `/assets/${name}.${hash}${path.extname(source)}`,
  };
}
