import { readFile } from "node:fs/promises";
import path from "node:path";
import { formatHex, interpolate } from "culori";
import { projectFolder } from "../../folders/project-folder.ts";
import type { Organisation } from "../../kinds/types.ts";
import { drawShapes, type Shape } from "./draw-shapes.ts";
import { sharedSize } from "./shared-size.ts";
import { wordShapes } from "./word-shapes.ts";

/** Sizes in pixels of the icons that phones put on their first screen, by file name: each leaves room to be cut round. */
const icons = { "apple-touch-icon.png": 180, "icon-192.png": 192, "icon-512.png": 512 };

/** The oldest icon, for what asks for it by its name, has one picture of this size. */
const oldest = 32;

const white = "#ffffff";

/** What is left free around, in pixels. */
const margin = 80;

/** Pictures of a charity, by their names in the site: icons of the mark in its colours, and its name for shared links. */
export async function brandPictures(organisation: Organisation): Promise<Map<string, Buffer>> {
  const { colours, typeface, name, strapline } = organisation;
  const icon = async (size: number, share: number) => {
    const width = size * share;
    const mark = await markShapes(colours, {
      x: (size - width) / 2,
      y: (size - (width * 40) / 62) / 2,
      width,
    });
    return drawShapes(mark, { width: size, height: size, ground: white });
  };
  const band = { typeface, x: margin, measure: sharedSize.width - 2 * margin, colour: white };
  const title = wordShapes(name, { ...band, y: 372, weight: 700, sizes: [92, 76, 60, 48] });
  const line = wordShapes(strapline, { ...band, y: title.foot + 72, weight: 400, sizes: [42, 36, 30] });
  // On the band, the first shape is lighter and the lens is white, as on leaflets.
  const onBand = {
    ...colours,
    main: formatHex(interpolate([colours.main, white], "oklab")(0.45)),
    deep: white,
  };
  const mark = await markShapes(onBand, { x: margin, y: 64, width: 300 });
  const shared = [...mark, ...title.shapes, ...line.shapes];
  return new Map([
    ["favicon.ico", asIcon(await icon(oldest, 1))],
    ...(await Promise.all(
      Object.entries(icons).map(async ([file, size]) => [file, await icon(size, 0.66)] as const),
    )),
    ["og-image.png", await drawShapes(shared, { ...sharedSize, ground: colours.deep })],
  ]);
}

/** The mark's shapes, from the drawing that pages show, and the colour that each takes. */
async function markShapes(
  { main, accent, deep }: Organisation["colours"],
  { x, y, width }: { x: number; y: number; width: number },
): Promise<Shape[]> {
  const drawing = await readFile(path.join(projectFolder, "layouts/parts/icons/mark.svg"), "utf8");
  const fills: Record<string, string> = { one: main, two: accent, both: deep };
  const widthOfDrawing = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]);
  return [...drawing.matchAll(/<path class="(\w+)" d="([^"]+)"/g)].map(([, name = "", path = ""]) => ({
    path,
    colour: fills[name] ?? deep,
    x,
    y,
    scale: width / widthOfDrawing,
  }));
}

/** A PNG in the container of `favicon.ico`: its header, then one entry. */
function asIcon(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one picture
  header.writeUInt8(oldest, 6);
  header.writeUInt8(oldest, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(24, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
