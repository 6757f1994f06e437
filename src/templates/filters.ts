import type { NunjucksContext, UserConfig } from "@11ty/eleventy";
import { keptByCode } from "../cache/kept-by-code.ts";
import { drawQrCode } from "../codes/draw-qr-code.ts";
import type { Nation } from "../kinds/nations.ts";
import { readableAddress } from "../markdown/readable-address.ts";
import { wholeAddresses } from "../markdown/whole-addresses.ts";
import { wordsInHtml } from "../markdown/words-in-html.ts";
import { usesExtended } from "../typeface/extended-range.ts";
import { usesScript } from "../typeface/other-scripts.ts";
import { cssContent, cssString } from "../words/css-content.ts";
import { fileSize } from "../words/file-size.ts";
import { nationNames } from "../words/nation-names.ts";
import type { Values, Words } from "../words/words.ts";
import { clientScript } from "./client-script.ts";

/** Gives templates the words of the interface, and what writes values in their language or for a place of its own. */
export function addFilters(eleventy: UserConfig, words: Words): void {
  eleventy.addFilter("words", function (this: NunjucksContext, name: string, values?: Values) {
    return this.env.getFilter("safe")(wordsInHtml(words, name, values));
  });
  eleventy.addFilter("plainWords", (name: string, values?: Values) => words.say(name, values));
  eleventy.addFilter("wordGroup", (name: string) => words.group(name));
  eleventy.addFilter("longDate", (date: string) => words.date(date));
  eleventy.addFilter("nationNames", (nations: Nation[]) => nationNames(nations, words));
  eleventy.addFilter("fileSize", (bytes: number) => fileSize(bytes, words));
  eleventy.addFilter("usesExtended", usesExtended);
  eleventy.addFilter("usesScript", usesScript);
  // The words of a leaflet's parts, for what its page needs to show them.
  eleventy.addFilter("partsHtml", (groups: { parts: { html: string }[] }[]) =>
    groups.flatMap(({ parts }) => parts.map(({ html }) => html)).join(""),
  );
  eleventy.addFilter("cssContent", (name: string) => cssContent(words, name));
  // A script stands in many pages, and is bundled once.
  const scripts = new Map<string, string>();
  eleventy.addFilter("clientScript", (name: string) => {
    const kept = keptByCode<string>("client script", name);
    const script = scripts.get(name) ?? kept.known() ?? kept.keep(clientScript(name));
    scripts.set(name, script);
    return script;
  });
  eleventy.addFilter("qrCode", (url: string, label: string) => drawQrCode(url, words.say(label)));
  eleventy.addFilter("readableAddress", readableAddress);
  eleventy.addFilter("wholeAddresses", wholeAddresses);
  eleventy.addFilter("cssString", cssString);
  eleventy.addFilter("jsonForHtml", jsonForHtml);
}

/** JSON that can stand inside a `script` element: nothing in it can close the element or open a comment. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
