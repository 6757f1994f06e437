import type { Page } from "puppeteer";
import { badBreaks } from "../../../src/leaflets/paper/bad-breaks.ts";
import { readableAddress } from "../../../src/markdown/readable-address.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../../src/pdf/text-by-structure.ts";
import { withPdfium } from "../../../src/pdf/with-pdfium.ts";

/** Every letter on a PDF, those included that only a style sheet wrote. */
function visibleText(bytes: Uint8Array): Promise<string> {
  return withPdfium(bytes, async (document) =>
    [...document.pages()].map((sheet) => sheet.getText()).join(""),
  );
}

/** Letters and digits only, since line ends add and take spaces and hyphens. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** What is wrong with a page that a reader prints from the browser: its navigation, its addresses and its breaks. */
export async function paperFaults(page: Page): Promise<string[]> {
  const { navigation, addresses, title } = await page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent ?? "");
    return {
      navigation: texts(".skip, .menu-button, .foot .note p, .crumbs li:first-child"),
      addresses: [
        ...document.querySelectorAll<HTMLAnchorElement>(".prose a[href^=http], .review a[href^=http]"),
      ].map((link) => link.getAttribute("href") ?? ""),
      title: document.querySelector("h1")?.textContent ?? "",
    };
  });
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const pdf = await readPdf(bytes);
  const blocks = textByStructure(pdf).map(({ text }) => plain(text));
  const words = plain(await visibleText(bytes));
  return [
    ...(words.includes(plain(title)) ? [] : [`Has no title: ${title}`]),
    ...navigation.filter((text) => blocks.includes(plain(text))).map((text) => `Prints navigation: ${text}`),
    ...addresses
      .filter((address) => !words.includes(plain(readableAddress(address))))
      .map((address) => `Not shown: ${address}`),
    ...badBreaks(pdf).map(({ parts, words, page }) => `Page ${page} ends badly: ${parts} ${words}`),
  ];
}
