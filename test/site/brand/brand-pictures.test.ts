import { PNG } from "pngjs";
import { expect, test } from "vitest";
import type { Organisation } from "../../../src/kinds/types.ts";
import { brandPictures } from "../../../src/site/brand/brand-pictures.ts";

const charity = {
  name: "Steady Beat",
  strapline: "What to do when your heart skips",
  colours: { deep: "#5a1230", main: "#7d1c46", accent: "#f2b8a0" },
  typeface: "atkinson-hyperlegible-next",
} as Organisation;

const colours = (png: Buffer) => {
  const { data } = PNG.sync.read(png);
  return new Set(
    data
      .toString("hex")
      .match(/.{8}/g)
      ?.map((pixel) => `#${pixel.slice(0, 6)}`),
  );
};

test("icons and the picture of shared links are drawn in the charity's colours, the same each time", async () => {
  const [first, second] = [await brandPictures(charity), await brandPictures(charity)];
  expect([...first]).toEqual([...second]);
  const sizes = [...first].map(([file, bytes]) => {
    const { width, height } = PNG.sync.read(file.endsWith(".ico") ? bytes.subarray(22) : bytes);
    return `${file} ${width} × ${height}`;
  });
  expect(sizes).toEqual([
    "favicon.ico 32 × 32",
    "apple-touch-icon.png 180 × 180",
    "icon-192.png 192 × 192",
    "icon-512.png 512 × 512",
    "og-image.png 1200 × 630",
  ]);
  const { deep, main, accent } = charity.colours;
  for (const colour of [deep, main, accent])
    expect(colours(first.get("icon-512.png") as Buffer)).toContain(colour);
  for (const colour of [deep, accent]) expect(colours(first.get("og-image.png") as Buffer)).toContain(colour);
  const renamed = await brandPictures({ ...charity, name: "Even Beat" });
  expect(renamed.get("og-image.png")).not.toEqual(first.get("og-image.png"));
  const reset = await brandPictures({ ...charity, typeface: "nunito-sans" });
  expect(reset.get("og-image.png")).not.toEqual(first.get("og-image.png"));
  expect(reset.get("icon-512.png")).toEqual(first.get("icon-512.png"));
});

test("a long name stays within the picture, and one in letters that the typeface lacks is left out", async () => {
  const long = {
    ...charity,
    name: "The Foundation for Hearing and Balance of the North East and the Borders",
  };
  for (const name of [long.name, "جمعية القلب"]) {
    const { data, width } = PNG.sync.read(
      (await brandPictures({ ...long, name })).get("og-image.png") as Buffer,
    );
    const rim = [...data.subarray(0, width * 4 * 20), ...data.subarray(-width * 4 * 20)];
    expect(new Set(rim.join().match(/\d+,\d+,\d+,255/g))).toEqual(new Set(["90,18,48,255"]));
  }
});
