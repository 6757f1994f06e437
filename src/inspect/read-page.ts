import { Parser } from "htmlparser2";
import { SourceFile } from "../source/source-file.ts";
import type { BuiltPage, StyleSheet } from "./output.ts";

/** Attributes that hold one address. */
const addressed = new Set(["href", "src", "action", "poster", "data"]);

/** Attributes that hold a list of addresses, each with its width or density. */
const addressedLists = new Set(["srcset", "imagesrcset"]);

/** Attributes that name elements of the page by their ids (HTML; WAI-ARIA 1.2, 6.6.4). */
const referring = new Set([
  "for",
  "headers",
  "form",
  "list",
  "popovertarget",
  "aria-activedescendant",
  "aria-controls",
  "aria-describedby",
  "aria-details",
  "aria-errormessage",
  "aria-flowto",
  "aria-labelledby",
  "aria-owns",
]);

/** Every style sheet that was met, by its text. */
const sheets = new Map<string, StyleSheet>();

function sheetOf(text: string): StyleSheet {
  const sheet = sheets.get(text) ?? { text };
  sheets.set(text, sheet);
  return sheet;
}

/** Reads what a page names and what it refers to. */
export function readPage(path: string, url: string, html: string): BuiltPage {
  const file = new SourceFile(path, html);
  const page: BuiltPage = {
    path,
    url,
    ids: [],
    references: [],
    addresses: [],
    canonicals: [],
    styles: [],
    scripts: [],
    isSearch: false,
    editorCalls: undefined,
  };
  const here = () => file.at(parser.startIndex);
  const address = (value: string, holder: string) => ({ value, holder, base: url, at: here() });
  let style: { text: string; at: ReturnType<typeof here> } | undefined;
  let isScript = false;
  const parser = new Parser({
    onattribute(holder, value) {
      if (holder === "data-finder") page.isSearch = true;
      else if (holder === "data-editor") page.editorCalls = value;
      else if (holder === "id") page.ids.push({ id: value, holder, at: here() });
      else if (referring.has(holder)) {
        for (const id of words(value)) page.references.push({ id, holder, at: here() });
      } else if (addressed.has(holder)) page.addresses.push(address(value, holder));
      else if (addressedLists.has(holder)) {
        for (const each of candidates(value)) page.addresses.push(address(each, holder));
      }
    },
    onopentag(name, { rel = "", href = "", property = "", content = "", type }) {
      style = name === "style" ? { text: "", at: here() } : undefined;
      isScript = name === "script" && type !== "application/ld+json";
      if (isScript) page.scripts.push("");
      if (name === "link" && words(rel).includes("canonical")) {
        page.canonicals.push(address(href, "canonical"));
      }
      if (name === "meta" && (property === "og:url" || property === "og:image")) {
        page.addresses.push(address(content, property));
      }
    },
    ontext(text) {
      if (style) style.text += text;
      if (isScript) page.scripts.push(`${page.scripts.pop()}${text}`);
    },
    onclosetag() {
      if (style) page.styles.push({ sheet: sheetOf(style.text), at: style.at });
      style = undefined;
      isScript = false;
    },
  });
  parser.end(html);
  return page;
}

function words(value: string): string[] {
  return value.split(/\s+/).filter((word) => word !== "");
}

/** The addresses of `a.png 1x, b.png 2x`. */
function candidates(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => words(candidate)[0] ?? "")
    .filter((address) => address !== "");
}
