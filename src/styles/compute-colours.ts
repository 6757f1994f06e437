import { converter, formatHex, interpolate } from "culori";

const toOklch = converter("oklch");

/** Two colours mixed: the share of the first, in per cent, and the second (CSS Color 5, 3). */
const mix = /color-mix\(in oklab, (#[0-9a-f]+) ([\d.]+)%, (#[0-9a-f]+)\)/gi;

/** A colour with the hue of another, turned by some degrees: lightness, chroma, hue (CSS Color 5, 4). */
const relative = /oklch\(from (#[0-9a-f]+) ([\d.]+) ([\d.]+) (?:h|calc\(h ([+-] \d+)\))\)/gi;

/**
 * Writes the colours that a style sheet mixes from others as the ones that come of it, so that browsers that cannot mix
 * show the same. What is mixed of a mixture is computed from the inside out.
 */
export function computeColours(css: string): string {
  const computed = css
    .replaceAll(mix, (_, first: string, share: string, second: string) =>
      formatHex(interpolate([second, first], "oklab")(Number(share) / 100)),
    )
    .replaceAll(relative, (_, from: string, l: string, c: string, turn = "0") => {
      const hue = (toOklch(from)?.h ?? 0) + Number(turn.replace(" ", ""));
      return formatHex({ mode: "oklch", l: Number(l), c: Number(c), h: hue });
    });
  return computed === css ? css : computeColours(computed);
}
