import { readdirSync } from "node:fs";
import type { Page } from "puppeteer";
import { clientScript } from "../../src/templates/client-script.ts";

/** The guide's own scripts, as they stand in its pages. */
const scripts = readdirSync("layouts/client")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => clientScript(name.replace(/\.ts$/, "")).trim());

/** What a page holds that runs or would run, and files that it shows though they are none of the guide's. */
export function danger(page: Page): Promise<string[]> {
  return page.evaluate((own) => {
    const found: string[] = "hasRun" in globalThis ? ["A payload has run."] : [];
    const kinds =
      "script:not([type='application/ld+json']), iframe, object, embed, base, link[rel=stylesheet]";
    for (const element of document.querySelectorAll("*")) {
      const shown = element.outerHTML.slice(0, 120);
      const isOwn =
        element.matches("script:is([src^='/hearing/search/'], [src='/hearing/edit/edit.js'])") ||
        own.includes(element.textContent?.trim() ?? "");
      if (element.matches(kinds) && !isOwn) found.push(`Runs or loads: ${shown}`);
      for (const { name, value } of element.attributes) {
        if (/^on|^style$|^srcdoc$/.test(name)) found.push(`An attribute that runs: ${shown}`);
        const isAddress = ["href", "src", "action", "formaction", "data", "xlink:href"].includes(name);
        const scheme = isAddress && new URL(value, "https://a.example").protocol;
        if (scheme && ["javascript:", "vbscript:", "data:", "file:"].includes(scheme))
          found.push(`Leads to ${value}`);
      }
    }
    const text = document.documentElement.outerHTML;
    if (/root:.*:0:0:|"private": true/.test(text)) found.push("Shows a file from outside the content.");
    if (text.includes("1337")) found.push("Has carried out a template.");
    // The editor writes its page itself; a leaflet that the page for clinics has fetched brings its own.
    const titles = document.querySelectorAll("h1:not(.paper h1), [data-editor]").length;
    if (titles !== 1) found.push("Has lost its title.");
    return found;
  }, scripts);
}
