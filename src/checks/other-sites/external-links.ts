import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { Position } from "../../report/issue.ts";
import { placedValues } from "../placed-values.ts";

/** A link to another site, and where it was written. */
export interface ExternalLink {
  url: string;
  at: Position & { file: string };
}

/** Every link to another site, in texts, front matter and data. */
export function externalLinks(draft: Draft): ExternalLink[] {
  const inTexts = textPages(draft).flatMap(({ body }) =>
    body.links.filter(({ href }) => isWeb(href)).map(({ href, at }) => ({ url: href, at: at() })),
  );
  const inFields = placedValues("contact", draft)
    .filter(({ field }) => field.by === "web")
    .map(({ value, at }) => ({ url: value, at: at() }));
  return [...inTexts, ...inFields.filter(({ url }) => isWeb(url))];
}

const isWeb = (url: string) => /^https?:/.test(url) && URL.canParse(url);
