import { type FieldSet, fieldSets } from "../content/field-sets.ts";
import type { Draft } from "../content/model.ts";
import { isDay } from "../kinds/calendar-day.ts";
import type { Role } from "../kinds/field.ts";
import { type ValueField, type WrittenValue, writtenValues } from "../kinds/written-values.ts";
import type { Place } from "../report/issue.ts";
import { oncePer } from "./once-per.ts";

/** The roles whose values are looked at together; words are read file by file. */
type Together = Exclude<Role["role"], "words" | "quoted" | "setting">;

/** A value of front matter or data as it was written, and the file that it stands in. */
export interface PlacedValue<Name extends Together = Together> extends WrittenValue {
  value: string;
  field: ValueField & { role: Name };
  set: FieldSet;
  at(): Place;
}

/** Every value of a role in a draft, whatever is wrong beside it. */
export function placedValues<Name extends Together>(role: Name, draft: Draft): readonly PlacedValue<Name>[] {
  return (byRole(draft).get(role) ?? []) as readonly PlacedValue[] as readonly PlacedValue<Name>[];
}

const byRole = oncePer((draft: Draft): ReadonlyMap<Together, PlacedValue[]> => {
  const values = new Map<Together, PlacedValue[]>([
    ["id", []],
    ["fact", []],
    ["contact", []],
  ]);
  for (const set of fieldSets(draft)) {
    for (const { value, field, name, path } of writtenValues(set.field, set.yaml.value)) {
      if (field.role === "words" || field.role === "quoted" || field.role === "setting") continue;
      // A number without quotation marks, which is reported already, is known as it was written.
      const text = typeof value === "string" ? value : set.yaml.writtenAt(path);
      if (text === "") continue; // Neither text nor number: reported, too.
      const at = () => set.yaml.valueAt(path);
      values.get(field.role)?.push({ value: text, field, name, path, set, at });
    }
  }
  return values;
});

/** What the entry or page of a value is called: by the nearest name or title, else by its id or file. */
export function ownerOf({ path, set: { yaml, page, kind } }: PlacedValue): string {
  let owner = page?.slug ?? (path.length > 1 ? String(path[0]) : kind);
  let at: unknown = yaml.value;
  for (const step of path) {
    const { name, title } = at as Record<string, unknown>;
    for (const called of [title, name]) if (typeof called === "string") owner = called;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return owner;
}

/** The days on which somebody last looked at something, as far as they are days. */
export function factDates(draft: Draft): PlacedValue<"fact">[] {
  return placedValues("fact", draft).filter(({ value }) => isDay(value));
}
