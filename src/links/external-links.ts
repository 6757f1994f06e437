import type { Draft } from "../content/model.ts";
import { textPages } from "../content/text-pages.ts";
import type { Position } from "../report/issue.ts";

/** A link to another site, and where it was written. */
export interface ExternalLink {
  url: string;
  at: Position & { file: string };
}

/** Every link to another site, in texts, in the facts of services, and in the data. */
export function externalLinks(draft: Draft): ExternalLink[] {
  const inTexts = textPages(draft).flatMap(({ body }) =>
    body.links.map(({ href, at }) => ({ url: href, at: at() })),
  );
  const inServices = draft.services.flatMap(({ data, yaml }) =>
    data?.website ? [{ url: data.website.url, at: yaml.valueAt(["website", "url"]) }] : [],
  );
  const links = [...inTexts, ...inServices, ...inData(draft)];
  return links.filter(({ url }) => /^https?:/.test(url) && URL.canParse(url));
}

function inData({ data, yaml }: Draft): ExternalLink[] {
  const { contacts, sources } = yaml;
  const websites = Object.entries(data.contacts ?? {}).flatMap(([id, { website }]) =>
    website && contacts ? [{ url: website, at: contacts.valueAt([id, "website"]) }] : [],
  );
  const pages = Object.entries(data.sources ?? {}).flatMap(([id, { url }]) =>
    url && sources ? [{ url, at: sources.valueAt([id, "url"]) }] : [],
  );
  return [...websites, ...pages];
}
