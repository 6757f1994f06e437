import path from "node:path";
import jsQR from "jsqr";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { codePlaces } from "../../src/codes/code-places.ts";
import { drawQrCode } from "../../src/codes/draw-qr-code.ts";
import { drawBox, type GreyPicture } from "../../src/codes/grey-picture.ts";
import { proveCodes } from "../../src/codes/prove-codes.ts";
import { readQrCode } from "../../src/codes/read-qr-code.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { withPdfium } from "../../src/pdf/with-pdfium.ts";
import { bundleStyles } from "../../src/styles/bundle-styles.ts";
import { firstTypeface } from "../../src/typeface/typeface-names.ts";

const start = "https://a.uk/";

/** Addresses of 20 to 250 characters, with the letters that addresses have, no two alike. */
const addresses = Array.from({ length: 40 }, (_, index) => {
  const length = 20 + Math.round((index * 230) / 39);
  const letters = Array.from(
    { length },
    (_, at) => "abcdefghij-klmnop/qrstuvwxyz0123456789%C3%A9"[(at * 7 + index * 11) % 44],
  );
  const address = `${start}${letters.join("")}`.slice(0, length - "#a1b2c3".length);
  return `${address}#${(0xa1b2c3 + index).toString(16)}`;
});

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

const sheets = ["print.css", "formats/a4.css", "formats/large-print.css"].map((sheet) =>
  path.resolve("layouts/css", sheet),
);
const brand = {
  colours: { deep: "#07393f", main: "#0a545c", accent: "#f6bd4b" },
  typeface: firstTypeface,
};

/** A PDF with the end of a leaflet for each address, as the print styles lay it out. */
async function print(format: string): Promise<Uint8Array> {
  const ends = addresses.map(
    (address) =>
      `<aside class="end"><div class="check"><a class="code" href="${address}">${drawQrCode(address, "Code")}</a><h2>Check that this copy is current</h2><p>A long and winding address, and a version.</p></div><div class="facts"><p>Reviewed.</p></div></aside>`,
  );
  const page = await opened.browser.newPage();
  try {
    await page.setContent(
      `<!doctype html><html class="${format}"><style>${bundleStyles(sheets, brand)}</style><body>${ends.join("")}`,
    );
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await page.close();
  }
}

/** As a laser printer gives it. */
const grey = (picture: GreyPicture): GreyPicture => picture;

/** The same in black and white only, as a fax or a printer short of ink gives it. */
const blackAndWhite = ({ data, ...size }: GreyPicture): GreyPicture => ({
  ...size,
  data: data.map((grey) => (grey < 128 ? 0 : 255)),
});

/** What another reader makes of it, of a third make. */
function readAgain({ data, width, height }: GreyPicture): string | undefined {
  const pixels = Uint32Array.from(data, (grey) => 0xff000000 | (grey * 0x010101));
  return jsQR.default(new Uint8ClampedArray(pixels.buffer), width, height)?.data;
}

describe.each(["a4", "large-print"])("codes of 40 addresses of 20 to 250 characters, in %s", (format) => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await print(format);
  });

  test("are proved, each with its own address", async () => {
    const places = codePlaces(await readPdf(pdf));
    expect(places.map(({ target }) => target)).toEqual(addresses);
    expect(await proveCodes(pdf, places)).toEqual([]);
  });

  test.each([
    [150, "grey", grey],
    [150, "black and white", blackAndWhite],
    [200, "grey", grey],
    [300, "black and white", blackAndWhite],
  ] as const)("are read by two readers at %i dots an inch, in %s", async (resolution, _, printed) => {
    const places = codePlaces(await readPdf(pdf));
    const unread = await withPdfium(pdf, async (document) => {
      const missed: string[] = [];
      for (const place of places) {
        const picture = printed(drawBox(document, place.page, place.box, resolution));
        if ((await readQrCode(picture))?.text !== place.target) missed.push(`ZXing: ${place.target}`);
        if (readAgain(picture) !== place.target) missed.push(`jsQR: ${place.target}`);
      }
      return missed;
    });
    expect(unread).toEqual([]);
  });
});

describe("a code is refused", () => {
  const [target = ""] = addresses;
  const place = async (pdf: Uint8Array) =>
    codePlaces(await readPdf(pdf)).filter((each) => each.target === target);

  test.each([
    ["that leads elsewhere", { target: `${start}else` }, / says “https:/],
    ["of which an edge is cut off", { cut: 20 }, /cannot be read/],
  ])("%s", async (_, { target: other, cut = 0 }: { target?: string; cut?: number }, fault) => {
    const pdf = await print("a4");
    const places = (await place(pdf)).map(({ box: [left, bottom, right, top], ...rest }) => ({
      ...rest,
      ...(other && { target: other }),
      box: [left + cut, bottom, right, top] as const,
    }));
    expect(await proveCodes(pdf, places)).toEqual([expect.stringMatching(fault)]);
  });
});
