/** The pages on the left and right half of one side of a sheet, counted from 1; a blank half has none. */
type SheetSide = readonly [left: number | undefined, right: number | undefined];

/**
 * Imposition of a booklet that is stapled through its fold: the front and back of each sheet, the outermost first. Blank
 * pages fill the last sheet at the end of the booklet.
 */
export function bookletOrder(pages: number): SheetSide[] {
  const halves = Math.ceil(pages / 4) * 4;
  const page = (number: number) => (number <= pages ? number : undefined);
  return Array.from({ length: halves / 2 }, (_, side) => {
    const early = page(side + 1);
    const late = page(halves - side);
    return side % 2 === 0 ? [late, early] : [early, late];
  });
}
