import { formerAnchors } from "../../content/former-addresses.ts";
import type { Content, Entry } from "../../content/model.ts";
import { type TextFields, type TextFolder, textFolders } from "../../content/text-pages.ts";
import { pageKinds } from "../../kinds/kinds.ts";
import type { Nation } from "../../kinds/nations.ts";
import type { FrontMatter, Section, Source, Term } from "../../kinds/types.ts";
import { languageAttributes } from "../../markdown/other-languages.ts";
import { present } from "../../present.ts";
import { recordOf } from "../../records.ts";
import { type RenderedText, RenderedTexts } from "./rendered-texts.ts";

type Neighbour = { title: string; url: string };

/** A page of any kind as its template needs it. */
export interface PageView extends Pick<RenderedText, "lead" | "inShort" | "text"> {
  folder: TextFolder;
  slug: string;
  url: string;
  title: string;
  description: string;
  aliases: string[];
  /** Anchors that it had before, which lead to its top now. */
  formerAnchors: string[];
  /** The hard words in it, in the order of the alphabet. */
  terms: (Term & { id: string })[];
  /** Its main headings, for the contents list, with what HTML says of their language; it leaves out that of the summary. */
  headings: { id: string; text: string; attributes: string; isSummary: boolean }[];
  /** When it was reviewed, or published where it is news. */
  reviewed: string;
  nextReview: string;
  /** Who has read it; `null` where that is not said of the page itself. */
  reviewedBy: string | null;
  /** Whether that is long overdue. */
  isOverdue: boolean;
  sources: Source[];
  nations: Nation[];
  /** All of its front matter. */
  facts: FrontMatter[TextFolder];
  /** Where its kind has sections: its own, and the pages before and after it. */
  section?: Section & { id: string };
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
  /** Where its kind names a contact: what that is called. */
  provider?: string;
}

/** Any front matter, with what only some kinds have. */
type Facts = TextFields &
  Partial<Pick<FrontMatter["guide"], "section" | "nations"> & Pick<FrontMatter["services"], "contact">>;

/**
 * Views of all pages with a text of their own, by the folder of their kind, each list in the order of the site.
 *
 * @param cache the folder in which rendered texts are kept
 */
export function pageViews(content: Content, cache: string | undefined): Record<TextFolder, PageView[]> {
  const texts = new RenderedTexts(content, cache);
  const views = recordOf(textFolders, (folder) => {
    const pages: readonly Entry<Facts>[] = content[folder];
    return pages.map((page, index) => {
      const former = formerAnchors(content, page.url);
      const around = {
        former: former.get("") ?? [],
        rendered: texts.of(page.body, former),
        previous: pages[index - 1],
        next: pages[index + 1],
      };
      return pageView(folder, page, around, content);
    });
  });
  texts.keep();
  return views;
}

function pageView(
  folder: TextFolder,
  { slug, url, body, data }: Entry<Facts>,
  {
    former,
    rendered: { met, summaries, ...rendered },
    previous,
    next,
  }: { former: string[]; rendered: RenderedText; previous?: Entry<Facts>; next?: Entry<Facts> },
  content: Content,
): PageView {
  const { sections, sources, contacts, glossary } = content.data;
  const neighbour = (page: typeof next) => page && { title: page.data.title, url: page.url };
  return {
    folder,
    slug,
    url,
    title: data.title,
    description: data.description,
    aliases: data.aliases ?? [],
    formerAnchors: former,
    ...rendered,
    terms: met
      .map((id) => ({ id, ...present(glossary[id]) }))
      .sort((one, other) => one.term.localeCompare(other.term, content.words.language)),
    headings: body.headings
      .filter(({ level }) => level === 2)
      .map(({ id, text, language }) => ({
        id,
        text,
        attributes: language === undefined ? "" : languageAttributes(language),
        isSummary: summaries.includes(id),
      })),
    reviewed: data.reviewed ?? data.date ?? "",
    nextReview: data.nextReview ?? "",
    reviewedBy: data.reviewedBy ?? null,
    isOverdue: content.overdue.has(url),
    sources: (data.sources ?? []).flatMap((id) => sources[id] ?? []),
    nations: data.nations ?? [],
    facts: data,
    ...(data.section !== undefined && {
      section: { id: data.section, ...present(sections[data.section]) },
      previous: neighbour(previous),
      next: neighbour(next),
    }),
    ...(data.contact !== undefined && { provider: contacts[data.contact]?.name ?? "" }),
  };
}

/** Whether a page is news. */
export const isNews = ({ folder }: Pick<PageView, "folder">): boolean => "isNews" in pageKinds[folder];

/** Whether a page is about the guide's topic, and not about the guide itself. */
export const isOnTopic = ({ folder }: Pick<PageView, "folder">): boolean => pageKinds[folder].onPaper;
