import type { PrintedLeaflet } from "../manifest.ts";

const editions: Record<PrintedLeaflet["format"], string> = {
  a4: "standard, 13 point",
  "large-print": "large print, 18 point",
  booklet: "booklet, for printing only",
};

/** A plain list for whoever opens a folder of leaflets: a paragraph each, with line ends that every editor knows. */
export function leafletList(publisher: string, leaflets: readonly PrintedLeaflet[]): string {
  const slugs = [...new Set(leaflets.map(({ slug }) => slug))];
  const paragraphs = slugs.map((slug) => describe(leaflets.filter((leaflet) => leaflet.slug === slug)));
  return [[`Leaflets of ${publisher}`], ...paragraphs]
    .map((lines) => `${lines.join("\r\n")}\r\n`)
    .join("\r\n");
}

/** The lines on one leaflet, from its editions. */
function describe(leaflets: readonly PrintedLeaflet[]): string[] {
  const [first] = leaflets;
  if (!first) return [];
  const files = leaflets.map(({ file, format, pages }) => {
    const name = file.replace(/.*\//, "");
    return `  ${name} (${editions[format]}, ${pages} ${pages === 1 ? "page" : "pages"})`;
  });
  const dates = `  Version ${first.version}, reviewed ${first.reviewed}, next review ${first.nextReview}`;
  return [first.title, ...files, dates, `  Is it current? ${first.url}`];
}
