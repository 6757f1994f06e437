import { readFile } from "node:fs/promises";
import type { Browser } from "puppeteer";
import { fontFile } from "../typeface/font-file.ts";
import { firstTypeface } from "../typeface/typeface-names.ts";

/**
 * Asks a browser on a page of its own how many processor cores its machine has, and whether it draws letters on whole
 * pixels: by the settings of its machine, where it was not started with `--font-render-hinting=none`.
 */
export async function askBrowser(browser: Browser): Promise<{ cores: number; isHinted: boolean }> {
  const font = await readFile(fontFile(firstTypeface, "latin", "variable"), "base64");
  const page = await browser.newPage();
  try {
    return await page.evaluate(look, font);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function look(font: string): Promise<{ cores: number; isHinted: boolean }> {
  const face = new FontFace("Asked", `url(data:font/woff2;base64,${font})`);
  document.fonts.add(await face.load());
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("it draws nothing");
  context.font = "13px Asked";
  const widths = [..."abcdefghijklm"].map((letter) => context.measureText(letter).width);
  return { cores: navigator.hardwareConcurrency, isHinted: widths.every(Number.isInteger) };
}
