import { readFileSync } from "node:fs";
import path from "node:path";
import type { Draft } from "../content/model.ts";
import type { TextPage } from "../content/text-pages.ts";
import { projectFolder } from "../folders/project-folder.ts";
import type { Organisation } from "../kinds/types.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import { bundleStyles } from "../styles/bundle-styles.ts";
import { otherFontAssets, printFontAssets } from "../templates/assets.ts";
import { otherScripts } from "../typeface/other-scripts.ts";
import type { TypefaceName } from "../typeface/typeface-names.ts";
import type { Words } from "../words/words.ts";
import { type Claim, claimsOf, type PageSource } from "./claims-of.ts";

/**
 * Pages as sheets for a clinician's pen, in one HTML file that needs no other: everything that each page says, with the sources
 * it may rest on and boxes to tick, and a place to sign.
 */
export function signOffSheet(
  pages: readonly TextPage[],
  draft: Draft,
  { organisation, words }: { organisation: Organisation; words: Words },
): string {
  const title = escapeHtml(words.say("signOff.title", { publisher: organisation.name }));
  const styles = bundleStyles([path.join(projectFolder, "layouts/css/sign-off.css")], organisation);
  const sheets = pages.map((page) => sheet(page, draft, words)).join("\n");
  return `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${fontFaces(organisation.typeface, sheets)}${styles}</style>
</head>
<body>
${sheets}
</body>
</html>
`;
}

function sheet(page: TextPage, draft: Draft, words: Words): string {
  const { claims, sources } = claimsOf(page, draft);
  const say = (name: string, values?: Record<string, string>) =>
    escapeHtml(words.say(`signOff.${name}`, values));
  const { title = page.slug, reviewed, nextReview, reviewedBy } = page.fields;
  const date = (day: string | undefined) => (day === undefined ? "–" : words.date(day));
  const head = ["claim", "source", "right", "wrong"].map(
    (name) => `<th scope="col">${say(`columns.${name}`)}</th>`,
  );
  const last = reviewedBy === undefined ? "" : ` ${say("by", { name: reviewedBy })}`;
  const signature = ["name", "role", "signature", "date"].map(
    (name) => `<p><span>${say(`sign.${name}`)}</span></p>`,
  );
  return `<section>
<h1>${escapeHtml(title)}</h1>
<p>${say("dates", { reviewed: date(reviewed), nextReview: date(nextReview) })}${last}</p>
<p>${escapeHtml(page.url)} · ${escapeHtml(page.file.path)}</p>
<p>${say("howTo")}</p>
<h2>${say("sources")}</h2>
<ol>
${sources.map((source) => `<li>${sourceLine(source, words)}</li>`).join("\n")}
</ol>
<table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${claims.map(row).join("\n")}
</tbody>
</table>
<div class="sign"><h2>${say("sign.title")}</h2>
${signature.join("\n")}
</div>
</section>`;
}

function row({ isHeading, text, line, sources }: Claim): string {
  if (isHeading)
    return `<tr class="heading"><th colspan="4" scope="colgroup" dir="auto">${escapeHtml(text)}</th></tr>`;
  const places = sources.map((place) => `<span class="place">${place}</span>`).join(" ");
  const box = '<td class="box"><span></span></td>';
  return `<tr><td data-line="${line}" dir="auto">${escapeHtml(text)}</td><td>${places}</td>${box}${box}</tr>`;
}

function sourceLine({ title, publisher, url, checked, how, note }: PageSource, words: Words): string {
  const read = words.say("signOff.read", { how, date: words.date(checked) });
  const parts = [`<b>${escapeHtml(publisher)}</b>: ${escapeHtml(title)}.`, read, note ?? "", url ?? ""];
  return parts
    .map((part, index) => (index === 0 ? part : escapeHtml(part)))
    .join(" ")
    .trim();
}

/** The fonts of leaflets that a text needs, inside the file, which is opened from a folder or an e-mail. */
function fontFaces(typeface: TypefaceName, html: string): string {
  const used = [...otherScripts.values()].filter(({ letter }) => letter.test(html));
  return [...printFontAssets(typeface), ...used.flatMap(otherFontAssets)]
    .map(({ source, weight, range = "U+0-10FFFF" }) => {
      const font = readFileSync(source).toString("base64");
      return `@font-face{font-family:Sheet;font-weight:${weight};src:url(data:font/woff2;base64,${font});unicode-range:${range}}`;
    })
    .join("");
}
