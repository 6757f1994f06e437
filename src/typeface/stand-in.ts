import { type TypefaceName, typefaceOf } from "./typeface-names.ts";

/** How a font of a reader's own machine is drawn, in per cent, so that nothing moves once the typeface has come (CSS Fonts 5, 11). */
interface StandIn {
  size: string;
  ascent: string;
  descent: string;
}

/** What makes Arial, regular and bold, as wide and as high as a typeface. */
export function standInFor(typeface: TypefaceName): Record<"regular" | "bold", StandIn> {
  const { ascent, descent, besideArial } = typefaceOf(typeface);
  const inPerCent = (share: number) => `${Number((100 * share).toFixed(2))}%`;
  const at = (size: number) => ({
    size: inPerCent(size),
    ascent: inPerCent(ascent / size),
    descent: inPerCent(descent / size),
  });
  return { regular: at(besideArial.regular), bold: at(besideArial.bold) };
}
