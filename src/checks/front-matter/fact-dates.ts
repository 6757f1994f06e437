import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { Position } from "../../report/issue.ts";
import type { KeyPath } from "../../source/find-node.ts";
import { oncePerDraft } from "../once-per-draft.ts";

/** A date on which somebody last looked at something. */
export interface FactDate {
  /** What was looked at: "cost", "pals", or "this file". */
  what: string;
  field: "reviewed" | "checked";
  date: string;
  at(): Position & { file: string };
}

/** Every `reviewed` and `checked` date in front matter and data that fits its schema. */
export const factDates = oncePerDraft((draft: Draft): FactDate[] => {
  const pages = textPages(draft).flatMap(({ data, yaml }) => (data ? [yaml] : []));
  const { contacts, sources, conditions } = draft.data;
  const data = [
    contacts && draft.yaml.contacts,
    sources && draft.yaml.sources,
    conditions && draft.yaml.conditions,
  ];
  return [...pages, ...data.filter((yaml) => yaml !== undefined)].flatMap((yaml) =>
    datesIn(yaml.value, []).map(({ field, date, path }) => ({
      what: path.length > 1 ? `"${String(path.at(-2))}"` : "this file",
      field,
      date,
      at: () => yaml.valueAt(path),
    })),
  );
});

type FoundDate = Pick<FactDate, "field" | "date"> & { path: KeyPath };

function datesIn(value: unknown, path: KeyPath): FoundDate[] {
  const field = path.at(-1);
  if ((field === "reviewed" || field === "checked") && typeof value === "string") {
    return [{ field, date: value, path }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => datesIn(item, [...path, key]));
}
