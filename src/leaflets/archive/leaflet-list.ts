import { bodySize } from "../../formats/editions.ts";
import { formatName } from "../../words/format-name.ts";
import type { Words } from "../../words/words.ts";
import type { PrintedLeaflet } from "../manifest.ts";

/** A plain list for whoever opens a folder of leaflets: a paragraph each, with line ends that every editor knows. */
export function leafletList(publisher: string, leaflets: readonly PrintedLeaflet[], words: Words): string {
  const slugs = [...new Set(leaflets.map(({ slug }) => slug))];
  const paragraphs = slugs.map((slug) =>
    describe(
      leaflets.filter((leaflet) => leaflet.slug === slug),
      words,
    ),
  );
  return [[words.say("archive.title", { publisher })], ...paragraphs]
    .map((lines) => `${lines.join("\r\n")}\r\n`)
    .join("\r\n");
}

/** The lines on one leaflet, from its editions. */
function describe(leaflets: readonly PrintedLeaflet[], words: Words): string[] {
  const [first] = leaflets;
  if (!first) return [];
  const files = leaflets.map(({ file, format, pages }) => {
    const edition = words.say("formats.inList", {
      name: formatName(format, words),
      points: bodySize(format),
    });
    const values = {
      file: file.replace(/.*\//, ""),
      edition,
      pages: words.say("files.pages", { count: pages }),
    };
    return words.say("archive.edition", values).replaceAll("\u00a0", " ");
  });
  const { version, reviewed, nextReview } = first;
  const dates = words.say("archive.dates", {
    version,
    reviewed: words.date(reviewed),
    nextReview: words.date(nextReview),
  });
  const current = words.say("archive.isCurrent", { address: first.url });
  return [first.title, ...[...files, dates, current].map((line) => `  ${line}`)];
}
