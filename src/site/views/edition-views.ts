import {
  bodySize,
  type FormatName,
  formatNames,
  formatOf,
  type LeafletFormat,
  printedEditions,
  printedFormat,
} from "../../formats/editions.ts";
import type { ComposedLeaflet } from "../../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../../leaflets/manifest.ts";
import { formatName } from "../../words/format-name.ts";
import type { Words } from "../../words/words.ts";

/** An edition of a leaflet as templates show it. */
interface EditionView {
  format: FormatName;
  name: string;
  /** What its link is called in a list: the standard edition is what people mean by printing. */
  action: string;
  /** The size of its type, its paper and how much of that. */
  details: string;
  file: string;
  bytes: number;
  pages: number;
  /** For printing only: how many sheets are folded. */
  sheets: number | undefined;
  /** Whether it is one side to be folded to a card. */
  isCard: boolean;
}

/** How high the picture of a leaflet's first page is where it is shown 420 pixels wide. */
export function pictureHeight(leaflet: Pick<ComposedLeaflet, "card">): number {
  const [standard] = printedEditions(leaflet);
  const { sheet } = printedFormat(standard as LeafletFormat);
  return Math.round((420 * sheet.height) / sheet.width);
}

/** The editions of a leaflet that everybody is offered, in their order. */
export function editionViews(
  { slug }: Pick<ComposedLeaflet, "slug">,
  { leaflets }: Manifest,
  words: Words,
): EditionView[] {
  const own = leaflets.filter((leaflet) => leaflet.slug === slug && !leaflet.clinic);
  return formatNames.flatMap((name) =>
    own
      .filter(({ format }) => format === name)
      .map(({ file, bytes, pages }) => {
        const format = formatOf(name);
        const sheets = "pagesOf" in format ? pages / 2 : undefined;
        const isStandard = "standard" in format;
        const count = sheets === undefined ? { count: pages } : { count: sheets };
        return {
          format: name,
          name: formatName(name, words),
          action: isStandard ? words.say("formats.print") : formatName(name, words),
          details: words.say("formats.details", {
            points: bodySize(name),
            paper: format.sheet.name,
            pages: sheets === undefined ? words.say("files.pages", count) : words.say("files.sheets", count),
          }),
          file,
          bytes,
          pages,
          sheets,
          isCard: "ofCards" in format,
        };
      }),
  );
}
