import { fieldSets } from "../../content/field-sets.ts";
import type { Content } from "../../content/model.ts";
import { writtenValues } from "../../kinds/written-values.ts";
import type { FoundFault } from "../../leaflets/paper/paper-fault.ts";
import type { Place } from "../../report/issue.ts";
import { fieldPassages } from "../texts/field-passages.ts";

/**
 * Where words or the address of a picture that a leaflet prints were written: in a page that it includes, its own front
 * matter, the clinic's details or other data; where they stand nowhere as they are printed, the leaflet as a whole.
 */
export function placeOfWords(words: string, found: FoundFault, content: Content): Place {
  const { leaflet, clinic } = found.job;
  const sets = fieldSets(content).filter(({ kind, page }) => {
    if (page) return kind === "leaflets" ? page.slug === leaflet.slug : leaflet.guide.includes(page.slug);
    return kind !== "clinics" || clinic !== undefined;
  });
  for (const { field, yaml, page, hasText } of sets) {
    const passages = [
      ...(page && hasText ? page.body.passages : []),
      ...fieldPassages(writtenValues(field, yaml.value), yaml),
    ];
    for (const { text, at } of passages) {
      const offset = text.indexOf(words);
      if (offset >= 0) return at(offset);
    }
    const offset = page?.file.text.indexOf(words) ?? -1;
    if (page && offset >= 0) return page.file.at(offset);
  }
  return placeOfLeaflet(found, content);
}

/** Where a leaflet names its parts. */
export function placeOfLeaflet({ job }: FoundFault, { leaflets }: Content): Place {
  const entry = leaflets.find(({ slug }) => slug === job.leaflet.slug);
  return entry ? entry.yaml.valueAt(["include"]) : { file: job.file, line: 1, column: 1 };
}
