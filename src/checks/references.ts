import type { Draft } from "../content/model.ts";
import { textPages } from "../content/text-pages.ts";
import { dataKinds } from "../kinds/kinds.ts";
import type { DataName } from "../kinds/types.ts";
import { nearest } from "../report/did-you-mean.ts";
import type { Place } from "../report/issue.ts";
import { oncePer } from "./once-per.ts";
import { placedValues } from "./placed-values.ts";

/** The id of an entry of a data file, where something names it. */
export interface Reference {
  id: string;
  at(): Place;
}

/** Whatever names an entry of a data file: fields, boxes that are called as the file is, and links such as `glossary:gp`. */
export function referencesTo(name: DataName, draft: Draft): readonly Reference[] {
  return references(draft)[name] ?? [];
}

const names = Object.keys(dataKinds);

const references = oncePer((draft: Draft): Partial<Record<string, Reference[]>> => {
  const found: Record<string, Reference[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const { value, field, at } of placedValues("id", draft)) found[field.of]?.push({ id: value, at });
  for (const { body } of textPages(draft)) {
    for (const { name, items } of body.boxes) {
      for (const { text, at } of items) found[name]?.push({ id: text, at: () => at });
    }
    for (const { href, at } of body.links) {
      const colon = href.indexOf(":");
      // A scheme that is misspelt, which is reported already, is meant all the same.
      const scheme = colon === -1 ? undefined : nearest(href.slice(0, colon), ["glossary"]);
      if (scheme) found[scheme]?.push({ id: href.slice(colon + 1), at });
    }
  }
  return found;
});
