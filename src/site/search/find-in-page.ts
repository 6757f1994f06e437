import { DomUtils, parseDocument } from "htmlparser2";
import type { CataloguePage } from "../../search/catalogue.ts";
import { wordsOf } from "../../search/words-of.ts";

/** A page as the search finds it. */
export interface FoundPage {
  url: string;
  /** As much of its HTML as the index reads: what is to be found, and the words that are said to be about it. */
  html: string;
  /** What the catalogue says of it. */
  page: Omit<CataloguePage, "fragment" | "sells">;
  /** Every word on it, once. */
  words: string[];
}

/** How much the words of a page count, by the folder that it lies in: guidance first, and what is about the guide last. */
const weights: Readonly<Record<string, number>> = { guide: 1, help: 0.9, services: 0.75, leaflets: 0.7 };
const otherWeight = 0.7;

/** What a page says of itself that is to be found; `undefined` where nothing of it is. Only what stands in `data-pagefind-body` is. */
export function findInPage(whole: string, url: string): FoundPage | undefined {
  if (!whole.includes("data-pagefind-body")) return undefined;
  const html = whole.replace(/<style[^>]*>.*?<\/style>/gs, "");
  const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const isBody = (element: { attribs: Record<string, string> }) => "data-pagefind-body" in element.attribs;
  const body = DomUtils.findOne(isBody, document.children, true);
  if (!body) return undefined;
  const source = ({ startIndex, endIndex }: { startIndex: number | null; endIndex: number | null }) =>
    html.slice(startIndex ?? 0, (endIndex ?? 0) + 1);
  const language = DomUtils.findOne(({ name }) => name === "html", document.children, true)?.attribs.lang;
  const metas = DomUtils.findAll(({ name }) => name === "meta", document.children);
  const meta = (name: string) => metas.find(({ attribs }) => attribs.name === name)?.attribs.content ?? "";
  const about = metas.filter(({ attribs }) => "data-pagefind-meta" in attribs).map(source);
  const asRead = `<!doctype html><html lang="${language}"><head>${about.join("")}</head><body>${source(body)}</body></html>`;
  for (const ignored of DomUtils.findAll(({ attribs }) => "data-pagefind-ignore" in attribs, body.children))
    DomUtils.removeElement(ignored);
  const textOf = (element: Parameters<typeof DomUtils.textContent>[0]) =>
    DomUtils.textContent(element).replace(/\s+/g, " ").trim();
  const headings = DomUtils.findAll(({ name }) => /^h[2-4]$/.test(name), body.children);
  return {
    url,
    html: asRead,
    page: {
      url,
      kind: /:(.*)/.exec(body.attribs["data-pagefind-filter"] ?? "")?.[1] ?? "",
      title: textOf(DomUtils.getElementsByTagName("h1", body, true, 1)),
      description: meta("description"),
      aliases: meta("keywords").split(", ").filter(Boolean),
      headings: headings.flatMap((each) =>
        each.attribs.id ? [{ id: each.attribs.id, text: textOf(each) }] : [],
      ),
      weight: weights[url.split("/")[1] ?? ""] ?? otherWeight,
    },
    words: [...new Set(wordsOf(DomUtils.innerText(body)))],
  };
}
