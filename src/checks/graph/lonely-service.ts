import type { Draft } from "../../content/model.ts";
import { nearest } from "../../report/did-you-mean.ts";
import { siteOf } from "../links/site.ts";
import { mayBeUnread } from "../may-be-unread.ts";
import { rule } from "../rule.ts";

/** A page of the guide leads to every service: somebody who reads about a way to ask finds who offers it. */
export const lonelyService = rule({
  code: "lonely-service",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "A guide page leads to every service.",
  check(draft) {
    const linked = linkedPages(draft);
    if (linked.has(undefined)) return [];
    return draft.services
      .filter(({ url }) => !linked.has(url) && !mayBeUnread(url, draft))
      .map(({ url, slug, yaml }) => {
        const hint = `Link to ${url} from the guide page on which a reader would want it.`;
        return { at: yaml.valueAt(["title"]), message: `No guide page leads to "${slug}".`, hint };
      });
  },
});

/** The addresses that guide pages link to; for one that is no page, which is reported already, what it is nearest to. */
function linkedPages(draft: Draft): Set<string | undefined> {
  const { addresses } = siteOf(draft);
  const written = draft.guide.flatMap(({ body }) =>
    body.links.map(({ href }) => href.split("#", 1)[0] ?? ""),
  );
  const paths = [...new Set(written)].filter((path) => path.startsWith("/"));
  return new Set(paths.map((path) => (addresses.has(path) ? path : nearest(path, [...addresses.keys()]))));
}
