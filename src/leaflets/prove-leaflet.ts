import { codePlaces } from "../codes/code-places.ts";
import { proveCodes } from "../codes/prove-codes.ts";
import { printedFormat } from "../formats/editions.ts";
import { type Pdf, readPdf } from "../pdf/read-pdf.ts";
import { ToolError } from "../report/tool-error.ts";
import { otherScripts } from "../typeface/other-scripts.ts";
import { printedName, type TypefaceName } from "../typeface/typeface-names.ts";
import { badBreaks } from "./paper/bad-breaks.ts";
import { pageFills } from "./paper/page-fills.ts";
import { type PaperFault, UnfitForPaper } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import { htmlBlocks } from "./prove/html-blocks.ts";
import { type PrintedWords, readPrintedWords } from "./prove/printed-words.ts";
import { proveActualText } from "./prove/prove-actual-text.ts";
import { proveFonts } from "./prove/prove-fonts.ts";
import { provePages } from "./prove/prove-pages.ts";
import { proveTags } from "./prove/prove-tags.ts";

/** Names of the fonts that leaflets are set in, without their weights. */
const fontsOf = (typeface: TypefaceName) => [
  printedName(typeface),
  ...[...otherScripts.values()].map(({ font }) => font),
];

/** The least share of a page before the last that is filled. */
const leastFill = 2 / 3;

/** What is known of a leaflet that was proved. */
interface ProvedLeaflet {
  pages: number;
  /** Its words, to be held against the finished pages of the site once they are there. */
  words: PrintedWords;
  /** What of the content does not do well on its pages. */
  faults: PaperFault[];
}

/**
 * Proves that the tags of a finished PDF meet ISO 14289, its pages are the sheets of its edition, its links lead somewhere, its
 * codes can be read, and its type is large enough.
 *
 * @throws {UnfitForPaper} where a code cannot be read
 * @throws {ToolError} where something is not so
 */
export async function proveLeaflet(
  bytes: Uint8Array,
  job: PrintJob,
  typeface: TypefaceName,
): Promise<ProvedLeaflet> {
  const pdf = await readPdf(bytes);
  const { sheet, type } = printedFormat(job.format);
  const faults = [
    ...proveTags(pdf).map(({ clause, message }) => `ISO 14289-1, ${clause}: ${message}`),
    ...provePages(pdf, sheet),
    ...proveActualText(pdf),
    ...proveFonts(pdf, fontsOf(typeface), type, bodyWords(job)).faults,
  ];
  if (faults.length > 0) throw notRight(job, faults);
  const unread = await proveOwnCode(pdf, bytes, job);
  if (unread.length > 0) throw new UnfitForPaper(unread.map((why) => ({ kind: "code", why })));
  const breaks = badBreaks(pdf).map((found) => ({ kind: "break" as const, ...found }));
  return {
    pages: pdf.document.getPageCount(),
    words: readPrintedWords(pdf),
    faults: [...emptyPages(pdf), ...breaks],
  };
}

/** The failure of a leaflet that is not what it should be. */
export const notRight = ({ file }: Pick<PrintJob, "file">, faults: readonly string[]) =>
  new ToolError(`${file} is not what it should be:\n${faults.join("\n")}`);

/** Pages before the last that are not full enough. */
function emptyPages(pdf: Pdf): PaperFault[] {
  return pageFills(pdf)
    .slice(0, -1)
    .flatMap((fill, index) => (fill < leastFill ? [{ kind: "page", page: index + 1, fill }] : []));
}

/** What is wrong with its codes, one of which leads to its own web page and names its version. */
async function proveOwnCode(pdf: Pdf, bytes: Uint8Array, { leaflet }: PrintJob): Promise<string[]> {
  const places = codePlaces(pdf);
  const faults = await proveCodes(bytes, places);
  const isThere = places.some(({ target }) => target === leaflet.qrUrl);
  return isThere ? faults : [...faults, `It has no QR code that leads to ${leaflet.qrUrl}.`];
}

/** The guide's own words on a leaflet, block by block. */
function bodyWords({ leaflet }: PrintJob): string[] {
  const parts = leaflet.groups.flatMap((group) => group.parts);
  return parts.flatMap(({ html }) =>
    htmlBlocks(html).flatMap(({ kind, text }) => (kind === "guide" ? text : [])),
  );
}
