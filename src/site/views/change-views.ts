import type { Content } from "../../content/model.ts";

type Titled = { url: string; title: string };

/** What the view of news has beside that of other pages. */
interface NewsOf {
  date: string;
  /** The pages that changed, and the leaflets of which copies are to be replaced. */
  changed: Titled[];
  replaced: Titled[];
}

/** Views of what changed, the newest first; `titled` are all pages of the site. */
export function changeViews<View>(
  views: readonly View[],
  titled: readonly (Titled & { pageTitle?: string })[],
  { changes }: Content,
): (View & NewsOf)[] {
  return views.map((view, index) => {
    const { date = "", changed = [], replaced = [] } = changes[index]?.data ?? {};
    const at = (addresses: readonly string[]) =>
      [...new Set(addresses)].flatMap((address) => {
        const page = titled.find(({ url }) => url === address.replace(/#.*/, ""));
        return page ? [{ url: address, title: page.pageTitle ?? page.title }] : [];
      });
    return { ...view, date, changed: at(changed), replaced: at(replaced.map(leafletOf)) };
  });
}

/** What became of the copies of a leaflet: what changed on it, and the versions that each change made out of date. */
interface CopyHistory {
  changes: (Titled & { date: string; versions: string[] })[];
  /** Older versions of which nothing more is known. */
  older: string[];
}

/** The history of a leaflet's copies, by what changed and what was published. */
export function copyHistory(
  url: string,
  current: readonly string[],
  { changes, data }: Content,
): CopyHistory {
  const of = changes
    .map(({ url: address, data: { title, date, changed, replaced } }) => ({
      url: address,
      title,
      date,
      isMeant: changed.includes(url),
      versions: replaced.filter((copy) => leafletOf(copy) === url).map((copy) => copy.replace(/.*#v-/, "")),
    }))
    .filter(({ isMeant, versions }) => isMeant || versions.length > 0);
  const known = new Set([...current, ...of.flatMap(({ versions }) => versions)]);
  const published = (data.published[url] ?? []).map((anchor) => anchor.replace(/^v-/, ""));
  return { changes: of, older: published.filter((version) => !known.has(version)) };
}

/** The address of the leaflet that `how-to-ask#v-be921a` names. */
const leafletOf = (copy: string) => `/leaflets/${copy.replace(/#.*/, "")}/`;
