import type { Content } from "../content/model.ts";
import { usedScripts } from "../content/used-scripts.ts";
import {
  type Asset,
  fontAssets,
  otherFontAssets,
  printFontAssets,
  zeroFontAsset,
} from "../templates/assets.ts";

/** The fonts of a site: of its typeface, on screens and for what is printed, and of the other scripts that its words are in. */
export function siteFonts(content: Content) {
  const { typeface } = content.data.organisation;
  const [screen, inPrint] = [fontAssets(typeface), printFontAssets(typeface)];
  const others = usedScripts(content).flatMap(otherFontAssets);
  /** The plain 0 of phone numbers, where that of the typeface has a stroke. */
  const zero = zeroFontAsset(typeface);
  const all: Asset[] = [...Object.values(screen), ...others, ...inPrint, ...(zero ? [zero] : [])];
  return { screen, others, inPrint, zero, all };
}
