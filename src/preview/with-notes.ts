import path from "node:path";
import { escapeHtml } from "../markdown/escape-html.ts";
import { blocksOf, type PageBlock, plain } from "./blocks-of.ts";
import { pageStarts } from "./page-starts.ts";
import { remark } from "./preview-bar.ts";
import { type AskedPage, entriesOf, issuesOf } from "./reading.ts";
import { wordsAt } from "./words-at.ts";

/** Something to stand in the HTML of a page, at an offset. */
interface Note {
  at: number;
  html: string;
}

/** Words of a data file that are shorter stand on too many pages to tell where. */
const fewest = 8;

/** A page with each issue beside the words that it is about, where these are on it, and the breaks between pages of paper. */
export async function withNotes(html: string, asked: AskedPage): Promise<string> {
  const blocks = blocksOf(html);
  return [...issueNotes(blocks, asked), ...(await breakNotes(blocks, asked))]
    .sort((one, other) => other.at - one.at)
    .reduce((page, note) => page.slice(0, note.at) + note.html + page.slice(note.at), html);
}

function issueNotes(blocks: readonly PageBlock[], { address, reading }: AskedPage): Note[] {
  const { draft, plan } = reading;
  if (!draft) return [];
  const printed = plan?.jobs.find(({ url }) => url === address)?.leaflet.guide ?? [];
  return issuesOf(reading).flatMap((issue) => {
    const page = entriesOf(reading).find(({ file }) => file.path === issue.file);
    const words = plain(wordsAt(issue, draft) ?? "");
    const isHere = page ? page.url === address || printed.includes(page.slug) : words.length >= fewest;
    const block = isHere && words !== "" && blockWith(words, blocks);
    return block
      ? [{ at: block.end, html: `<span class="preview-note ${issue.severity}">${remark(issue)}</span>` }]
      : [];
  });
}

/** The last block of these words, or else one that holds them: what stands before a page's text are its lists of links. */
function blockWith(words: string, blocks: readonly PageBlock[]): PageBlock | undefined {
  return (
    blocks.findLast((block) => block.words === words) ??
    blocks.findLast((block) => block.words.includes(words))
  );
}

async function breakNotes(
  blocks: readonly PageBlock[],
  { address, reading, site }: AskedPage,
): Promise<Note[]> {
  const job = reading.plan?.jobs.find(({ url }) => url === address);
  if (!job) return [];
  let from = 0;
  const starts = await pageStarts(path.join(site, "leaflets", job.file));
  return starts.flatMap(([first = "", second = ""], index) => {
    const found = blocks.findIndex(
      ({ words }, place) =>
        place >= from && words.includes(first) && blocks[place + 1]?.words.startsWith(second),
    );
    const block = blocks[found];
    if (!block || first === "") return [];
    from = found;
    const where = block.words.startsWith(first) ? "" : ` from “${first.slice(0, 40)}”`;
    const html = `<span class="preview-break">Page ${index + 2}${escapeHtml(where)}</span>`;
    return [{ at: block.start, html }];
  });
}
