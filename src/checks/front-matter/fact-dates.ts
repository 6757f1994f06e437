import type { Draft } from "../../content/model.ts";
import { type PlacedValue, placedValues } from "../placed-values.ts";

/** The days on which somebody last looked at something, as far as they are days. */
export function factDates(draft: Draft): PlacedValue<"fact">[] {
  return placedValues("fact", draft).filter(({ value, field }) => field.schema.safeParse(value).success);
}
