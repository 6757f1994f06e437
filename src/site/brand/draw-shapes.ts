import { PDFDocument, rgb } from "@cantoo/pdf-lib";
import { toPng } from "../../pdf/to-png.ts";
import { withPdfium } from "../../pdf/with-pdfium.ts";

/** A filled outline: a path of SVG, its colour as `#07393f`, and where its origin lies and how large it is drawn, in pixels. */
export interface Shape {
  path: string;
  colour: string;
  x: number;
  y: number;
  scale: number;
}

/** Draws shapes on a ground of one colour, in their order, as PNG: PDFium draws the same pixels on every machine. */
export async function drawShapes(
  shapes: readonly Shape[],
  { width, height, ground }: { width: number; height: number; ground: string },
): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([width, height]);
  page.drawRectangle({ width, height, color: colourOf(ground) });
  for (const { path, colour, x, y, scale } of shapes)
    page.drawSvgPath(path, { x, y: height - y, scale, color: colourOf(colour), borderWidth: 0 });
  return withPdfium(await pdf.save(), async (document) => {
    const drawn = await document.getPage(0).render({ scale: 1, render: "bitmap" });
    return toPng(drawn.data, drawn.width, drawn.height);
  });
}

function colourOf(hex: string) {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/gi) ?? []).map(
    (two) => Number.parseInt(two, 16) / 255,
  );
  return rgb(red, green, blue);
}
