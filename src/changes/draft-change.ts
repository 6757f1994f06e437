import { stringify } from "yaml";
import type { Words } from "../words/words.ts";
import type { GuideChanges } from "./compare-guides.ts";

/**
 * Begins the news of what changed, a draft for an editor to put into words: `content/changes/<slug>.md`. Everything that
 * changed is named; the sentences themselves stand in comments' place, the text, to be rewritten.
 *
 * @param date the day on which it will be published, as 2026-11-21
 * @returns nothing where nothing changed that readers see
 */
export function draftChange(changes: GuideChanges, date: string, words: Words): string | undefined {
  const { pages, leaflets } = changes;
  const slugs = new Set(leaflets.changed.map(({ slug }) => slug));
  const changed = [
    ...[...(pages?.added ?? []), ...(pages?.changed ?? []), ...leaflets.added].map(({ url }) => url),
    ...[...slugs].map((slug) => `/leaflets/${slug}/`),
  ];
  const removed = [...(pages?.removed ?? []), ...leaflets.removed];
  if (changed.length + removed.length === 0) return undefined;
  const title = words.say("whatsNew.on", { date: words.date(date) });
  const fields = {
    title,
    description: title,
    date,
    changed,
    replaced: leaflets.changed.map(({ slug, from }) => `${slug}#v-${from}`),
    draft: true,
  };
  const sentences = (pages?.changed ?? []).flatMap(({ added }) => added);
  const lines = [
    ...sentences,
    ...(pages?.added ?? []).map(({ title }) => title),
    ...leaflets.added.map(({ title }) => title),
  ];
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${lines.map((line) => `${line}\n`).join("\n")}`;
}
