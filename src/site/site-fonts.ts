import type { Content } from "../content/model.ts";
import { usedScripts } from "../content/used-scripts.ts";
import { type Asset, fontAssets, otherFontAssets, printFontAssets } from "../templates/assets.ts";

/** The fonts of a site: of its typeface, on screens and for what is printed, and of the other scripts that its words are in. */
export function siteFonts(content: Content) {
  const { typeface } = content.data.organisation;
  const [screen, inPrint] = [fontAssets(typeface), printFontAssets(typeface)];
  const others = usedScripts(content).flatMap(otherFontAssets);
  const all: Asset[] = [...Object.values(screen), ...others, ...inPrint];
  return { screen, others, inPrint, all };
}
