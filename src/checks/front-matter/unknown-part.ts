import { sectionOf } from "../../content/included-parts.ts";
import { printablePages } from "../../content/printable-pages.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import { placedValues } from "../placed-values.ts";
import { type Finding, rule } from "../rule.ts";

/** Every part that a leaflet includes is a page of the guide or a service, a heading on one, or a section with pages. */
export const unknownPart = rule({
  code: "unknown-part",
  severity: "error",
  group: "Front matter and data",
  of: "draft",
  summary: "Every part that a leaflet includes is a guide page or a service, a heading on one, or a section.",
  check(draft) {
    const pages = new Map(printablePages(draft).map((page) => [page.slug, page]));
    const sections = new Set(draft.guide.map(({ fields }) => fields.section ?? ""));
    const areKnown = draft.guide.every(({ fields }) => fields.section !== undefined);
    return placedValues("id", draft).flatMap(({ value, field, at }): Finding[] => {
      if (field.of !== "part" && field.of !== "included") return [];
      const section = field.of === "included" ? sectionOf(value) : undefined;
      if (section !== undefined) {
        if (sections.has(section) || !areKnown) return [];
        const hint = didYouMean(
          section,
          [...sections],
          `The sections are: ${[...sections].join(", ")}.`,
          "section:",
        );
        return [{ at: at(), message: `No page of the guide is in a section "${section}".`, hint }];
      }
      const [slug = "", anchor] = value.split("#");
      const page = pages.get(slug);
      if (!page) {
        const [, draftFile] = [...draft.unfinished].find(([url]) => url.endsWith(`/${slug}/`)) ?? [];
        if (draftFile !== undefined) {
          const hint =
            "Take the line `draft: true` out of it when it is finished, or the part out of the leaflet.";
          return [{ at: at(), message: `"${slug}" is a draft: ${draftFile}.`, hint }];
        }
        const otherwise = "Write the file name of a guide page or service, without .md.";
        const hint = didYouMean(slug, [...pages.keys()], otherwise);
        return [{ at: at(), message: `"${slug}" is no page of the guide.`, hint }];
      }
      if (anchor === undefined || !page.legible) return [];
      const anchors = page.body.headings.map(({ id }) => id);
      if (anchors.includes(anchor)) return [];
      const hint = didYouMean(anchor, anchors, `Its headings are: ${anchors.join(", ")}.`, "#");
      return [{ at: at(), message: `"${value}": ${page.file.path} has no such heading.`, hint }];
    });
  },
});
