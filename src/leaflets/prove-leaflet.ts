import { readPdf } from "../pdf/read-pdf.ts";
import { ToolError } from "../report/tool-error.ts";
import type { LeafletFormat } from "./formats/formats.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";
import { htmlBlocks } from "./prove/html-blocks.ts";
import { proveBreaks } from "./prove/prove-breaks.ts";
import { proveFonts, type TypeSizes } from "./prove/prove-fonts.ts";
import { provePages } from "./prove/prove-pages.ts";
import { proveTags } from "./prove/prove-tags.ts";
import { proveWords } from "./prove/prove-words.ts";
import type { WordBlock } from "./prove/word-block.ts";
import type { WordDifference } from "./prove/word-difference.ts";

/** What each edition holds to, in points: the size of its body text and its smallest, page numbers too (UKAAF). */
const sizes: Record<LeafletFormat, TypeSizes> = {
  a4: { body: 13, smallest: 12 },
  "large-print": { body: 18, smallest: 16 },
};

/**
 * Proves that a finished PDF says what the guide's web pages say, that nothing else is in it but the leaflet's own
 * furniture, that its tags meet ISO 14289, its pages are A4 and break where they may, its links lead somewhere, and its type is large enough.
 *
 * @param printHtml the page that was printed, which declares the furniture
 * @returns how many pages it has
 * @throws {ToolError} where something is not so; words with both versions side by side
 */
export async function proveLeaflet(
  bytes: Uint8Array,
  printHtml: string,
  job: PrintJob,
  options: Pick<PrintOptions, "organisation" | "words">,
): Promise<number> {
  const pdf = await readPdf(bytes);
  const { pages, faults: pageFaults } = provePages(pdf);
  const faults = [
    ...proveWords(pdf, [...guideWords(job), ...ownWords(printHtml, job, options)]).map(sideBySide),
    ...proveTags(pdf).map(({ clause, message }) => `ISO 14289-1, ${clause}: ${message}`),
    ...pageFaults,
    ...proveBreaks(pdf),
    ...proveFonts(pdf, ["AtkinsonHyperlegibleNext"], sizes[job.format]).faults,
  ];
  if (faults.length > 0) throw new ToolError(`${job.file} is not what it should be:\n${faults.join("\n")}`);
  return pages;
}

/** The words of the included parts, as they stand on their web pages. */
function guideWords({ leaflet }: PrintJob): WordBlock[] {
  return leaflet.groups
    .flatMap(({ parts }) => parts)
    .flatMap(({ title, webHtml }): WordBlock[] => [
      ...(title === undefined ? [] : [{ kind: "guide" as const, text: title }]),
      ...htmlBlocks(webHtml),
    ]);
}

/** The words that a leaflet has beside the guide's: its title, contents and end, and the line at the foot of each page. */
function ownWords(
  printHtml: string,
  { leaflet, format }: PrintJob,
  { organisation: { name }, words }: Pick<PrintOptions, "organisation" | "words">,
): WordBlock[] {
  const version = words.say("paper.version", { version: leaflet.version });
  const foot =
    format === "a4" ? [`${name} · ${leaflet.title} · ${version}`] : [leaflet.title, `${name} · ${version}`];
  return [
    ...htmlBlocks(printHtml).filter(({ kind }) => kind === "furniture"),
    ...[...foot, words.say("paper.pageOf", { page: "{page}", pages: "{pages}" })].map((text) => ({
      kind: "running" as const,
      text,
    })),
  ];
}

function sideBySide({ expected, printed, after }: WordDifference): string {
  const place = after === "" ? "At the beginning" : `After “${after}”`;
  return `${place}\n  the guide says:   ${expected.join(" ") || "(nothing)"}\n  the leaflet says: ${printed.join(" ") || "(nothing)"}`;
}
