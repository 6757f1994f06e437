import type { Content } from "../content/model.ts";
import { urgentHelp } from "../content/urgent-help.ts";
import { nations } from "../kinds/nations.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { aToZ } from "./a-to-z.ts";
import { editionViews } from "./edition-views.ts";
import { helpViews } from "./help-views.ts";
import { guideViews, serviceViews, siteViews } from "./page-view.ts";
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
  const leafletViews = leaflets.map(({ groups, qrCode, ...leaflet }) => ({
    ...leaflet,
    editions: editionViews(leaflet, manifest, words),
    versions: versionsOf(leaflet, manifest),
    /** A drawing of its first page, made when it is printed. */
    picture: `/leaflets/${leaflet.slug}.png`,
  }));
  const leafletsOf = (slug: string) => leafletViews.filter(({ guide }) => guide.includes(slug));
  const withLeaflets = <View extends { slug: string }>(view: View) => ({
    ...view,
    leaflets: leafletsOf(view.slug),
  });
  const guide = guideViews(content).map(withLeaflets);
  const services = serviceViews(content).map(withLeaflets);
  const pages = siteViews(content);
  const help = helpViews(content);
  const keepPage = { title: words.say("pages.keep.title"), url: "/keep/", aliases: [] };

  return {
    organisation,
    urgent: urgentHelp(content.data, nations),
    home,
    guide,
    services,
    pages,
    /** Who can help: everybody's page first, then each nation's; none where no contact is for them. */
    help,
    leaflets: leafletViews,
    /** All leaflets in one ZIP. */
    archive: manifest.archives.find(({ clinic }) => !clinic),
    sections: Object.entries(sections).map(([id, section]) => ({
      id,
      ...section,
      pages: guide.filter((page) => page.section.id === id),
    })),
    glossary: Object.entries(glossary)
      .map(([id, term]) => ({ id, ...term }))
      .sort((a, b) => a.term.localeCompare(b.term, words.language)),
    routes,
    aToZ: aToZ(
      [
        ...guide,
        ...services,
        ...pages,
        ...leafletViews,
        ...help.map((page) => ({ ...page, aliases: [] })),
        keepPage,
      ],
      words,
    ),
    structuredData: Object.fromEntries(
      [...guide, ...services, ...pages].map((view) => [view.url, structuredData(view, organisation)]),
    ),
  };
}

/** What the templates of the site see as `site`. */
export type SiteData = ReturnType<typeof siteData>;

/** The version of a leaflet's copies that are current: the one that everybody is offered, then those of clinics. */
function versionsOf({ slug, version }: Pick<ComposedLeaflet, "slug" | "version">, { leaflets }: Manifest) {
  const printed = leaflets.filter((leaflet) => leaflet.slug === slug).map((leaflet) => leaflet.version);
  return [...new Set([version, ...printed])];
}
