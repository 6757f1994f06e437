import { clampChroma, converter, formatHex } from "culori";

const toOklch = converter("oklch");

/** How many steps there are from a colour to black or white. */
const steps = 200;

/**
 * The colour nearest to one that passes: of its own hue and, as far as screens show it, its own strength, only lighter or
 * darker; both as `#0a545c`.
 */
export function nearestColour(colour: string, passes: (colour: string) => boolean): string | undefined {
  const from = toOklch(colour);
  if (!from) return undefined;
  const lighter = Array.from({ length: steps }, (_, step) => from.l + ((1 - from.l) * (step + 1)) / steps);
  const darker = Array.from({ length: steps }, (_, step) => from.l - (from.l * (step + 1)) / steps);
  const found = [lighter, darker].flatMap((all) => {
    const hexes = all.map((l) => ({ l, hex: formatHex(clampChroma({ ...from, l }, "oklch")) ?? "" }));
    return hexes.find(({ hex }) => passes(hex)) ?? [];
  });
  return found.sort((one, other) => Math.abs(one.l - from.l) - Math.abs(other.l - from.l))[0]?.hex;
}
