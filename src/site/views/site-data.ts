import type { Content } from "../../content/model.ts";
import { addressesOf, namedPages } from "../../content/own-addresses.ts";
import type { TextFolder } from "../../content/text-pages.ts";
import type { ComposedLeaflet } from "../../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../../leaflets/manifest.ts";
import type { Words } from "../../words/words.ts";
import { aToZ } from "./a-to-z.ts";
import { changeViews } from "./change-views.ts";
import { finderDrawing, finderViews } from "./finder-views.ts";
import { glossaryList } from "./glossary-list.ts";
import { guideSections } from "./guide-sections.ts";
import { helpViews } from "./help-views.ts";
import { leafletCard, leafletsByPage, leafletViews, type OnPaper } from "./leaflet-views.ts";
import { listLetters, listSources } from "./lettered-lists.ts";
import { inMenu, listLeaflets, listSections } from "./long-lists.ts";
import { movedViews, redirects } from "./moved-views.ts";
import { ownContents } from "./own-contents.ts";
import { ownByName, ownViews } from "./own-views.ts";
import { isNews, type PageView, pageViews } from "./page-view.ts";
import { serviceFilters } from "./service-filters.ts";
import { siteFrame } from "./site-frame.ts";
import { sitemaps } from "./sitemaps.ts";
import { structuredData } from "./structured-data.ts";

/** A page of any kind, with the leaflets that it is on, and where its section is found. */
interface TextView extends Omit<PageView, "section"> {
  section?: PageView["section"] & { url: string };
  leaflets: OnPaper | undefined;
  structuredData: object;
}

/**
 * Everything that the templates of the site show, in the order in which they show it: `frame` stands on every page, `made` and `own` are
 * the lists of views of which each makes a page, `files` is what files are made of that are no pages. A page is made of its view and
 * the frame alone, so that it is known before whether it will be the same as it was.
 *
 * @param leaflets composed leaflets, in the order of the site
 * @param manifest the PDFs that were made of them
 * @param cache the folder in which rendered texts are kept
 */
export function siteData(
  content: Content,
  leaflets: readonly ComposedLeaflet[],
  manifest: Manifest,
  cache?: string,
) {
  const { words, data } = content;
  const shown = ownViews(content);
  const named = ownByName(shown);
  const aboutList = (name: "guide" | "leaflets" | "a-to-z" | "sources") => {
    const { url = "", title = "", description = "" } = named[name][0] ?? {};
    return { url, title, description };
  };
  const sections = listSections(guideSections(content), aboutList("guide"), words);
  const withData = <View extends Parameters<typeof structuredData>[0] & Placed>(view: View) => ({
    ...view,
    structuredData: structuredData(view, data.organisation, wayTo(view, words)),
  });
  const leafletPages = leafletViews(content, leaflets, manifest).map(withData);
  const offered = leafletPages.map(leafletCard);
  const offeredOn = leafletsByPage(leafletPages);
  const textView = ({ section, ...view }: PageView): TextView =>
    withData({
      ...view,
      leaflets: offeredOn.get(view.slug),
      ...(section && { section: { ...section, url: sections.urls.get(section.id) ?? "" } }),
    });
  const views = Object.fromEntries(
    Object.entries(pageViews(content, cache)).map(([folder, pages]) => [folder, pages.map(textView)]),
  ) as Record<TextFolder, TextView[]>;
  const pages = Object.values(views).flat();
  const help = helpViews(content);
  const filters = serviceFilters(views.services, words);
  const changes = changeViews(views.changes, [...pages, ...leafletPages, ...shown], content);
  const finder = finderViews(content, offered);
  const indexed = [
    ...pages.filter((page) => !isNews(page)),
    ...leafletPages.map((leaflet) => ({ ...leaflet, see: words.say("kinds.leaflet") })),
    ...shown.filter(({ inAToZ }) => inAToZ),
    ...help.slice(1),
  ];
  const lists = {
    letters: listLetters(aToZ(indexed, words), aboutList("a-to-z"), words),
    sections,
    leaflets: listLeaflets(offered, aboutList("leaflets"), words),
    terms: glossaryList(content),
    sources: listSources(Object.values(data.sources), aboutList("sources"), words),
  };
  const contents = ownContents(content, { lists, changes, filters, finder, offered, manifest });

  return {
    frame: siteFrame(content, shown, {
      sections: inMenu(sections.shown, aboutList("guide")),
      about: views.pages,
    }),
    made: {
      /** The pages of each kind, by its folder. */
      ...views,
      changes,
      /** Who can help: everybody's page first, then each nation's; none where no contact is for them. */
      help,
      /** The pages of the route finder, its first question first; none where the guide has no route finder. */
      finder,
      finderDrawing: finderDrawing(content),
      servicePages: filters.pages,
      leaflets: leafletPages,
      /** Pages at former addresses. */
      moved: movedViews(content),
      /** The pages of lists that have no room on the page that they belong to. */
      lists: Object.values(lists).flatMap((list) => list.lists),
    },
    /** Each other page that has no file in `content`, by its name: a list of one, or of none where the guide has not got it. */
    own: Object.fromEntries(
      Object.entries(named).map(([name, views]) => [
        name,
        views
          .filter(({ url }) => ![...help, ...finder].some((first) => first.url === url))
          .map((view) => ({ ...view, ...contents[view.name]?.() })),
      ]),
    ),
    files: {
      redirects: redirects(content),
      feed: named["whats-new"].map((view) => ({ ...view, changes })),
      sitemaps: sitemaps(
        [
          ...shown
            .filter(({ unlisted }) => !unlisted)
            .flatMap((page) => addressesOf(page).map((url) => ({ url }))),
          ...filters.pages.filter(({ unlisted }) => !unlisted).map(({ url }) => ({ url })),
          ...[...pages, ...leafletPages].map(({ url, reviewed }) => ({ url, reviewed })),
        ],
        data.organisation.url,
      ),
    },
  };
}

/** A page, and the section that it stands in. */
interface Placed {
  url: string;
  section?: { title: string; url: string };
}

/** The pages above a page, as its crumbs show them: the home page, then the section or list that it stands in. */
function wayTo({ url, section }: Placed, words: Words): { title: string; url: string }[] {
  const home = { title: words.say("frame.home"), url: "/" };
  if (section) return [home, { title: section.title, url: section.url }];
  const list = namedPages.find(({ address }) => address !== "/" && url.startsWith(address));
  return list ? [home, { title: words.say(`pages.${list.name}.title`), url: list.address }] : [home];
}
