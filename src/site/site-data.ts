import type { Content } from "../content/model.ts";
import { addressesOf, namedPages } from "../content/own-addresses.ts";
import { printablePages } from "../content/printable-pages.ts";
import type { TextFolder } from "../content/text-pages.ts";
import { urgentHelp } from "../content/urgent-help.ts";
import { repositoryOf } from "../edit/repository.ts";
import { nations } from "../kinds/nations.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import { bodySize, formatName, printedEditions } from "../leaflets/editions.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import type { Words } from "../words/words.ts";
import { aToZ } from "./a-to-z.ts";
import { answerViews, callForAll } from "./answer-views.ts";
import { sharedSize } from "./brand/brand-pictures.ts";
import { changeViews, copyHistory } from "./change-views.ts";
import { editionViews, pictureHeight } from "./edition-views.ts";
import { drawingUrl, finderDrawing, finderViews } from "./finder-views.ts";
import { helpViews } from "./help-views.ts";
import { listLeaflets, listLetters, listSections } from "./long-lists.ts";
import { movedViews, redirects } from "./moved-views.ts";
import { inFoot, type OwnView, ownByName, ownViews } from "./own-views.ts";
import { packView } from "./pack-view.ts";
import { isNews, type PageView, pageViews } from "./page-view.ts";
import { serviceFilters } from "./service-filters.ts";
import { structuredData } from "./structured-data.ts";

/**
 * Everything that the templates of the site show, in the order in which they show it.
 *
 * @param leaflets composed leaflets, in the order of the site
 * @param manifest the PDFs that were made of them
 */
export function siteData(content: Content, leaflets: ComposedLeaflet[], manifest: Manifest) {
  const { words, data } = content;
  const { organisation, home, sections, glossary, routes } = data;
  const printable = printablePages(content);
  const leafletViews = leaflets.map(({ groups, qrCode, ...leaflet }) => ({
    ...leaflet,
    /** The pages that its words come from. */
    pages: leaflet.guide.flatMap((slug) =>
      printable.filter((page) => page.slug === slug).map(({ url, data }) => ({ url, title: data.title })),
    ),
    editions: editionViews(leaflet, manifest, words),
    versions: versionsOf(leaflet, manifest),
    history: copyHistory(leaflet.url, versionsOf(leaflet, manifest), content),
    pageTitle: words.say("leaflet.pageTitle", { title: leaflet.title }),
    /** Pictures of its first page, made when it is printed. */
    picture: `/leaflets/${leaflet.slug}.png`,
    pictureHeight: pictureHeight(leaflet),
    smallPicture: `/leaflets/${leaflet.slug}-small.png`,
  }));
  const leafletsOf = (slug: string) => leafletViews.filter(({ guide }) => guide.includes(slug));
  const withLeaflets = <View extends { slug: string }>(view: View) => ({
    ...view,
    leaflets: leafletsOf(view.slug),
  });
  const views = Object.fromEntries(
    Object.entries(pageViews(content)).map(([folder, pages]) => [folder, pages.map(withLeaflets)]),
  ) as Record<TextFolder, (PageView & { leaflets: typeof leafletViews })[]>;
  const pages = Object.values(views).flat();
  const shown = ownViews(content);
  const own = (list: (view: OwnView) => unknown) => shown.filter((view) => list(view));
  const help = helpViews(content);
  const filters = serviceFilters(views.services, words);
  const indexed = [
    ...pages.filter((page) => !isNews(page)),
    ...leafletViews,
    ...own(({ inAToZ }) => inAToZ),
    ...help.slice(1),
  ];
  const sectionViews = Object.entries(sections).map(([id, section]) => ({
    id,
    ...section,
    pages: pages.filter((page) => page.section?.id === id),
  }));
  const named = ownByName(shown);
  const aboutList = (name: "guide" | "leaflets" | "a-to-z") => {
    const { url = "", title = "", description = "" } = named[name][0] ?? {};
    return { url, title, description };
  };
  const lists = {
    letters: listLetters(aToZ(indexed, words), aboutList("a-to-z"), words),
    sections: listSections(sectionViews, aboutList("guide"), words),
    leaflets: listLeaflets(leafletViews, aboutList("leaflets"), words),
  };

  return {
    organisation,
    /** The size of the picture that shared links show. */
    sharedSize,
    urgent: urgentHelp(content.data, nations),
    home,
    /** The pages of each kind, by its folder. */
    ...views,
    changes: changeViews(views.changes, [...pages, ...leafletViews, ...shown], content),
    /** Who can help: everybody's page first, then each nation's; none where no contact is for them. */
    help,
    /** The pages of the route finder, its first question first; none where the guide has no route finder. */
    finder: finderViews(content, leafletViews),
    serviceFilters: filters,
    servicePages: filters.pages,
    finderDrawing: finderDrawing(content),
    drawingUrl,
    finderIntro: data["route-finder"]?.intro ?? "",
    leaflets: leafletViews,
    /** Pages at former addresses, and what hosts make of these. */
    moved: movedViews(content),
    redirects: redirects(content),
    /** Each page that has no file in `content`, by its name: a list of one, or of none where the guide has not got it. */
    own: named,
    menu: own(({ menu }) => menu).toSorted((a, b) => Number(a.menu) - Number(b.menu)),
    foot: { find: inFoot(shown, "find"), about: inFoot(shown, "about") },
    sitemap: [
      ...own(({ unlisted }) => !unlisted).flatMap((page) => addressesOf(page).map((url) => ({ url }))),
      ...filters.pages.filter(({ unlisted }) => !unlisted).map(({ url }) => ({ url })),
      ...[...pages, ...leafletViews].map(({ url, reviewed }) => ({ url, reviewed })),
    ],
    /** The editions that nearly every leaflet has, by what readers call them. */
    printedFormats: printedEditions({ card: false }).map((name) => ({
      name,
      words: words.say("formats.inList", { name: formatName(name, words), points: bodySize(name) }),
    })),
    pack: packView(content),
    /** What other site the editor may call, where the guide has one. */
    editorCalls: organisation.repository ? repositoryOf(organisation.repository).calls : "",
    /** All leaflets in one ZIP. */
    archive: manifest.archives.find(({ clinic }) => !clinic),
    sections: sectionViews,
    /** What the pages show that list the guide, its leaflets and its words, and the pages of what has no room there. */
    listed: {
      letters: lists.letters.shown,
      sections: lists.sections.shown,
      leaflets: lists.leaflets.shown,
      allLeaflets: lists.leaflets.lists[0]?.url,
    },
    lists: Object.values(lists).flatMap((list) => list.lists),
    glossary: Object.entries(glossary)
      .map(([id, term]) => ({ id, ...term }))
      .sort((a, b) => a.term.localeCompare(b.term, words.language)),
    routes,
    answers: answerViews(content),
    callForAll: callForAll(content),
    structuredData: Object.fromEntries(
      [...pages, ...leafletViews].map((view) => [
        view.url,
        structuredData(view, organisation, wayTo(view, words)),
      ]),
    ),
  };
}

/** The version of a leaflet's copies that are current: the one that everybody is offered, then those of clinics. */
function versionsOf({ slug, version }: Pick<ComposedLeaflet, "slug" | "version">, { leaflets }: Manifest) {
  const printed = leaflets.filter((leaflet) => leaflet.slug === slug).map((leaflet) => leaflet.version);
  return [...new Set([version, ...printed])];
}

/** The pages above a page, as its crumbs show them: the home page, then the section or list that it stands in. */
function wayTo({ url, section }: { url: string; section?: PageView["section"] }, words: Words) {
  const home = { title: words.say("frame.home"), url: "/" };
  if (section) return [home, { title: section.title, url: `/guide/#${section.id}` }];
  const list = namedPages.find(({ address }) => address !== "/" && url.startsWith(address));
  return list ? [home, { title: words.say(`pages.${list.name}.title`), url: list.address }] : [home];
}
