import type { Page } from "puppeteer";

/** Buttons and fields that lose their shape where the device's own colours replace all others. */
export function forcedColourFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (!matchMedia("(forced-colors: active)").matches) return ["The page does not know of forced colours."];
    return (
      [...document.querySelectorAll("button, .button, input, .do, .help")]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
        // A tick box that the browser draws itself keeps its shape without a border of ours.
        .filter(
          (element) =>
            !(element.matches("[type=checkbox]") && getComputedStyle(element).appearance !== "none"),
        )
        .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
        .map((element) => `No border: ${element.outerHTML.slice(0, 100)}`)
    );
  });
}
