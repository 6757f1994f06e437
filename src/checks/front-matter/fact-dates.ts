import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { KeyPath } from "../../source/find-node.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { oncePer } from "../once-per.ts";

/** A date on which somebody last looked at something. */
export interface FactDate {
  /** What was looked at: "cost", "pals", or "this file". */
  what: string;
  field: "reviewed" | "checked";
  date: string;
  yaml: YamlDocument;
  /** Where in that it stands. */
  path: KeyPath;
}

/** Every `reviewed` and `checked` date in front matter and data that fits its schema. */
export const factDates = oncePer((draft: Draft): FactDate[] => {
  const dates: FactDate[] = [];
  for (const { fields, yaml } of textPages(draft)) collect(fields, [], yaml, dates);
  for (const name of ["contacts", "sources", "conditions"] as const) {
    const yaml = draft.yaml[name];
    if (yaml) collect(draft.data[name], [], yaml, dates);
  }
  return dates;
});

/** Adds the dates in a value at a path. */
function collect(value: unknown, path: KeyPath, yaml: YamlDocument, dates: FactDate[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [field, item] of Object.entries(value)) {
    if ((field === "reviewed" || field === "checked") && typeof item === "string") {
      const what = path.length > 0 ? `"${String(path.at(-1))}"` : "this file";
      dates.push({ what, field, date: item, yaml, path: [...path, field] });
    } else if (typeof item === "object") {
      collect(item, [...path, field], yaml, dates);
    }
  }
}
