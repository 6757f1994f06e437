import { issue } from "../../report/catalogue.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";

/** Every part that a leaflet includes is a page of the guide or a service, or a heading on one. */
export const unknownPart: Rule = {
  code: "unknown-part",
  summary: "Every part that a leaflet includes is a guide page or a service, or a heading on one.",
  check({ leaflets, guide, services }) {
    const pages = new Map([...services, ...guide].map((page) => [page.slug, page]));
    return leaflets.flatMap(({ fields, yaml }) =>
      (fields.include ?? []).flatMap((part, index): Issue[] => {
        const [slug = "", anchor] = part.split("#");
        const page = pages.get(slug);
        if (!page) {
          const otherwise = "Write the file name of a guide page or service, without .md.";
          const hint = didYouMean(slug, [...pages.keys()], otherwise);
          return [
            issue(
              "unknown-part",
              yaml.valueAt(["include", index]),
              `"${slug}" is no page of the guide.`,
              hint,
            ),
          ];
        }
        const anchors = page.body.headings.map(({ id }) => id);
        if (anchor === undefined || !page.legible || anchors.includes(anchor)) return [];
        const hint = didYouMean(anchor, anchors, `Its headings are: ${anchors.join(", ")}.`, "#");
        return [
          issue(
            "unknown-part",
            yaml.valueAt(["include", index]),
            `"${part}": ${page.file.path} has no such heading.`,
            hint,
          ),
        ];
      }),
    );
  },
};
