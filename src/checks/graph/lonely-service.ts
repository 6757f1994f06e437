import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** A page of the guide leads to every service: somebody who reads about a way to ask finds who offers it. */
export const lonelyService: Rule = {
  code: "lonely-service",
  summary: "A guide page leads to every service.",
  check: ({ guide, services }) => {
    if (guide.some(({ data }) => !data)) return [];
    const isLinked = (url: string) =>
      guide.some(({ body }) => body.links.some(({ href }) => href === url || href.startsWith(`${url}#`)));
    return services
      .filter(({ url }) => !isLinked(url))
      .map(({ url, slug, yaml }) => {
        const hint = `Link to ${url} from the guide page on which a reader would want it.`;
        return issue("lonely-service", yaml.valueAt(["title"]), `No guide page leads to "${slug}".`, hint);
      });
  },
};
