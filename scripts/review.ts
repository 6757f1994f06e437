import { readFile } from "node:fs/promises";
import { checkContent } from "../src/checks/check-content.ts";
import type { Draft } from "../src/content/model.ts";
import { type TextPage, textPages } from "../src/content/text-pages.ts";
import { writeWhole } from "../src/folders/write-whole.ts";
import { isDay } from "../src/kinds/calendar-day.ts";
import { reviewedBy } from "../src/kinds/setting-fields.ts";
import { keysOf } from "../src/records.ts";
import { formatText } from "../src/report/format-issues.ts";
import { ToolError } from "../src/report/tool-error.ts";
import { markReviewed, nextReviewAfter } from "../src/review/mark-reviewed.ts";
import { reviewFormats } from "../src/review/review-formats.ts";
import { type Flags, oneOf } from "./flags.ts";
import { exitCodes, run } from "./run.ts";

const reviewFlags = {
  format: { type: "string", default: "text" },
  /** The page, or the pages of the leaflet, that sheets are made of. */
  only: { type: "string" },
  /** Pages that have been read: their dates and who has read them are written into their files. */
  mark: { type: "string", multiple: true },
  by: { type: "string" },
  next: { type: "string" },
} as const;

await run(reviewFlags, async (flags) => {
  const { content, today, format, only, mark } = flags;
  const form = oneOf("format", format, keysOf(reviewFormats));
  const asked = mark ?? (only === undefined ? [] : [only]);
  const { draft, issues } = await checkContent(content, today, { unfinished: asked.length > 0 });
  const errors = issues.filter(({ severity }) => severity === "error");
  if (mark) return markPages(mark, draft, flags);
  const { words, data } = draft;
  if (words && data.organisation) {
    const pages = only === undefined ? textPages(draft) : pagesOf(only, draft);
    const { organisation } = data;
    const told = reviewFormats[form]({ draft, organisation, words, pages, today });
    process.stdout.write(await told);
  }
  if (errors.length === 0) return exitCodes.ok;
  console.error(formatText(errors));
  return exitCodes.content;
});

/** Writes into the files of some pages that they were read today. */
async function markPages(slugs: readonly string[], draft: Draft, flags: Flags<typeof reviewFlags>) {
  const { today, next, by } = flags;
  if (by === undefined) throw new ToolError('--mark needs --by "Name, role": who has read the page.');
  const name = reviewedBy().schema.safeParse(by);
  if (!name.success) throw new ToolError(`--by ${by} cannot be a name. ${name.error.issues[0]?.message}`);
  if (next !== undefined && !(isDay(next) && next > today)) {
    throw new ToolError(`--next ${next} is not a day after ${today}; write it as 2028-11-21.`);
  }
  const pages = slugs.map((slug) => pageOf(slug, draft));
  for (const { file, fields } of pages) {
    const { reviewed, nextReview } = fields;
    if (!reviewed || !nextReview) {
      console.error(
        `${file.path} is not marked: its reviewed and nextReview are not days. Run npm run check.`,
      );
      return exitCodes.content;
    }
    const due = next ?? nextReviewAfter(today, { reviewed, nextReview });
    const written = await readFile(file.path, "utf8");
    await writeWhole(file.path, markReviewed(written, { reviewed: today, nextReview: due, reviewedBy: by }));
    console.log(`${file.path}: read on ${today} by ${by}, due again on ${due}.`);
  }
  return exitCodes.ok;
}

/** The page of that name: `how-to-ask`, or with its folder, `guide/how-to-ask`. */
function pageOf(slug: string, draft: Draft): TextPage {
  const [page, other] = textPages(draft).filter((each) => namesOf(each).includes(slug));
  if (page && other) {
    throw new ToolError(
      `Two pages are called ${slug}. Name one of: ${namesOf(page)[1]}, ${namesOf(other)[1]}.`,
    );
  }
  if (page) return page;
  const leaflet = draft.leaflets.find((each) => namesOf(each).includes(slug));
  if (leaflet) {
    const slugs = pagesOf(slug, draft).map((each) => each.slug);
    throw new ToolError(
      `${slug} is a leaflet, whose dates come from its pages. Mark those that were read: ${slugs.join(", ")}.`,
    );
  }
  const known = textPages(draft).map((each) => each.slug);
  throw new ToolError(`No page is called ${slug}. The pages are: ${known.join(", ")}.`);
}

/** The page of that name, or the pages that a leaflet of that name is made of. */
function pagesOf(slug: string, draft: Draft): TextPage[] {
  const leaflet = draft.leaflets.find((each) => namesOf(each).includes(slug));
  const isPage = textPages(draft).some((each) => each.slug === slug);
  if (!leaflet || isPage) return [pageOf(slug, draft)];
  const parts = leaflet.fields.include ?? [];
  return textPages(draft).filter((page) => parts.some((part) => part.split("#")[0] === page.slug));
}

function namesOf({ slug, folder }: Pick<TextPage, "slug" | "folder">): string[] {
  return [slug, `${folder}/${slug}`];
}
