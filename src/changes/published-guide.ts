import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { z } from "zod";
import { addressOf } from "../folders/address-of.ts";
import { outputFiles } from "../inspect/output-files.ts";
import { splitSentences } from "../prose/split-sentences.ts";
import { ToolError } from "../report/tool-error.ts";
import { parseJson } from "../source/parse-json.ts";

/** A page of a built guide: what it is called, and every sentence of its text, in order. */
export interface PublishedPage {
  title: string;
  sentences: string[];
}

/** What of each leaflet is compared; an earlier version may have listed more or less beside it. */
const manifest = z.object({
  leaflets: z.array(
    z.object({
      slug: z.string(),
      clinic: z.string().optional(),
      file: z.string(),
      title: z.string(),
      version: z.string(),
      sha256: z.string(),
    }),
  ),
});

/** A PDF, as an earlier build listed it. */
export type ListedLeaflet = z.output<typeof manifest>["leaflets"][number];

/** A guide as it was built; of one of which only the manifest is there, no page is known. */
export interface PublishedGuide {
  leaflets: ListedLeaflet[];
  pages?: Map<string, PublishedPage>;
}

/**
 * Reads a guide that was built: its folder, or only the `leaflets/manifest.json` of it.
 *
 * @throws {ToolError} where neither is there
 */
export async function readPublished(place: string): Promise<PublishedGuide> {
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const file = isFolder ? path.join(place, "leaflets/manifest.json") : place;
  const text = existsSync(file) ? await readFile(file, "utf8") : "";
  const read = manifest.safeParse(parseJson(text));
  if (!read.success) {
    throw new ToolError(
      `${place} is no built guide: name a folder that npm run build has filled, or the leaflets/manifest.json of one.`,
    );
  }
  return { leaflets: read.data.leaflets, ...(isFolder && { pages: await readPages(place) }) };
}

/** The pages that readers can find by a search, by their addresses; leaflets are listed by the manifest. */
async function readPages(folder: string): Promise<Map<string, PublishedPage>> {
  const files = (await outputFiles(folder)).filter(
    (file) => file.endsWith("index.html") && !file.startsWith("leaflets/"),
  );
  const pages = await Promise.all(
    files.map(
      async (file) => [addressOf(file), readPage(await readFile(path.join(folder, file), "utf8"))] as const,
    ),
  );
  return new Map(pages.flatMap(([address, page]) => (page ? [[address, page]] : [])));
}

const blocks =
  /^(?:address|article|aside|blockquote|caption|d[dlt]|div|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|table|t[dhr]|tbody|thead|ul|summary)$/;

function readPage(html: string): PublishedPage | undefined {
  const has = (name: string) => (element: { attribs: Record<string, string> }) => name in element.attribs;
  const body = DomUtils.findOne(has("data-pagefind-body"), parseDocument(html).children, true);
  if (!body) return undefined;
  for (const ignored of DomUtils.findAll(has("data-pagefind-ignore"), body.children))
    DomUtils.removeElement(ignored);
  const texts: string[] = [""];
  const walk = (nodes: typeof body.children): void => {
    for (const node of nodes) {
      if ("data" in node && node.type === "text") texts[texts.length - 1] += node.data;
      if (!("children" in node) || !("name" in node)) continue;
      const isBlock = blocks.test(node.name);
      if (isBlock) texts.push("");
      walk(node.children as typeof body.children);
      if (isBlock) texts.push("");
    }
  };
  walk(body.children);
  const lines = texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
  const title = DomUtils.textContent(DomUtils.getElementsByTagName("h1", body, true, 1)).trim();
  return { title, sentences: lines.flatMap((line) => splitSentences(line).map(({ text }) => text)) };
}
