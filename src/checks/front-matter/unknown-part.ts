import { didYouMean } from "../../report/did-you-mean.ts";
import { type Finding, rule } from "../rule.ts";

/** Every part that a leaflet includes is a page of the guide or a service, or a heading on one. */
export const unknownPart = rule({
  code: "unknown-part",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "Every part that a leaflet includes is a guide page or a service, or a heading on one.",
  check({ leaflets, guide, services }) {
    const pages = new Map([...services, ...guide].map((page) => [page.slug, page]));
    return leaflets.flatMap(({ fields, yaml }) =>
      (fields.include ?? []).flatMap((part, index): Finding[] => {
        const [slug = "", anchor] = part.split("#");
        const page = pages.get(slug);
        if (!page) {
          const otherwise = "Write the file name of a guide page or service, without .md.";
          const hint = didYouMean(slug, [...pages.keys()], otherwise);
          return [
            { at: yaml.valueAt(["include", index]), message: `"${slug}" is no page of the guide.`, hint },
          ];
        }
        const anchors = page.body.headings.map(({ id }) => id);
        if (anchor === undefined || !page.legible || anchors.includes(anchor)) return [];
        const hint = didYouMean(anchor, anchors, `Its headings are: ${anchors.join(", ")}.`, "#");
        return [
          {
            at: yaml.valueAt(["include", index]),
            message: `"${part}": ${page.file.path} has no such heading.`,
            hint,
          },
        ];
      }),
    );
  },
});
