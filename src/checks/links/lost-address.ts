import { posix as path } from "node:path";
import { formerAnchors } from "../../content/former-addresses.ts";
import { lastingAnchors } from "../../content/lasting-anchors.ts";
import type { Draft, Entry } from "../../content/model.ts";
import { namedPages } from "../../content/own-addresses.ts";
import { publicAddresses } from "../../content/public-addresses.ts";
import { formatNames } from "../../formats/editions.ts";
import { pageFolders } from "../../kinds/kind-names.ts";
import { nearest } from "../../report/did-you-mean.ts";
import { type Finding, type Remark, rule } from "../rule.ts";
import { plainly, siteOf } from "./site.ts";

/** Every address that was published leads somewhere: printed codes, bookmarks and other sites hold it for ever. */
export const lostAddress = rule({
  code: "lost-address",
  severity: "error",
  group: "Links",
  of: "draft",
  summary: "Every address in `data/published.yaml` leads somewhere: of pages, headings, leaflets and PDFs.",
  check(draft) {
    const { published: yaml } = draft.yaml;
    if (!yaml || !draft.data.published || pagesOf(draft).some(isUnread)) return [];
    const published = draft.data.published;
    const live = publicAddresses(draft);
    const moved = new Set(
      [...siteOf(draft).moved].flatMap(([address, places]) =>
        places.some(({ anchor }) => anchor === undefined) ? plainly(address) : [],
      ),
    );
    const isLost = (address: string) => !live.has(address) && !moved.has(plainly(address));
    const lost = new Set(Object.keys(published).filter(isLost));
    return Object.entries(published).flatMap(([address, anchors = []]): Finding[] => {
      if (isOfAny(address, lost)) return [];
      if (lost.has(address)) return [{ at: yaml.keyAt([address]), ...lostPage(address, draft) }];
      const known = live.get(address);
      if (!known) return [];
      const former = new Set([...formerAnchors(draft, address).values()].flat());
      return [...anchors.entries()]
        .filter(([, anchor]) => !known.includes(anchor) && !former.has(anchor))
        .map(([index, anchor]) => {
          const unpublished = known.filter((each) => !anchors.includes(each));
          return { at: yaml.valueAt([address, index]), ...lostAnchor(address, anchor, unpublished, draft) };
        });
    });
  },
});

const pagesOf = (draft: Draft): Entry<unknown>[] =>
  pageFolders.flatMap((folder): Entry<unknown>[] => draft[folder]);

/** Whether it cannot be known which addresses a page had. */
function isUnread({ data, fields, yaml }: Entry<unknown>): boolean {
  if (data !== undefined) return false;
  const { value } = yaml;
  if (yaml.issues.length > 0 || typeof value !== "object" || value === null) return true;
  return "formerly" in value && !("formerly" in fields);
}

/** Whether an address is that of an edition of one of these leaflets, whose own address is told for all of them. */
function isOfAny(address: string, lost: ReadonlySet<string>): boolean {
  const [, file = ""] = /^\/leaflets\/(?:.*\/)?([^/]+\.pdf|[^/]+\/[^/]+\/)$/.exec(address) ?? [];
  const slugs = [
    file.split("/", 1)[0]?.replace(/\.pdf$/, "") ?? "",
    ...formatNames.map((name) => file.replace(`-${name}.pdf`, "")),
  ];
  return slugs.some((slug) => lost.has(`/leaflets/${slug}/`));
}

function lostPage(address: string, draft: Draft): Remark {
  const message = `"${address}" was published, and leads nowhere now.`;
  const unfinished = draft.unfinished.get(address);
  if (unfinished !== undefined) {
    const hint = `It is a draft: take the line draft: true out of ${unfinished}, or write - ${address} under formerly of another page.`;
    return { message, hint };
  }
  const published = draft.fields.published ?? {};
  const unpublished = pagesOf(draft).filter(({ url }) => !(url in published));
  const beside = unpublished.filter(({ url }) => path.dirname(url) === path.dirname(address));
  const urls = (beside.length > 0 ? beside : unpublished).map(({ url }) => url);
  const url = beside.length === 1 ? urls[0] : nearest(address, urls);
  const page = unpublished.find((each) => each.url === url);
  const where = page ? `${page.file.path}, if that took its place` : "the page that took its place";
  return { message, hint: `Write it under formerly of ${where}: - ${address}` };
}

function lostAnchor(address: string, anchor: string, unpublished: readonly string[], draft: Draft): Remark {
  const message = `"${address}#${anchor}" was published, and its page has no such place now.`;
  const list = namedPages.find((page) => page.address === address)?.anchors;
  if (list)
    return {
      message,
      hint: `Write it under formerly of the entry in ${list}.yaml that took its place: - ${anchor}`,
    };
  const page = pagesOf(draft).find(({ url }) => url === address);
  const lasting = page ? lastingAnchors(page.body).filter((each) => unpublished.includes(each)) : [];
  const now = nearest(anchor, lasting) ?? lasting[0];
  const line = `${address}#${anchor}${now === undefined ? "" : ` now ${now}`}`;
  return { message, hint: `Write it under formerly of ${page?.file.path ?? "its page"}: - ${line}` };
}
