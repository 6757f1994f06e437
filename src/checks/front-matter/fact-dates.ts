import type { Draft } from "../../content/model.ts";
import { isDay } from "../../kinds/calendar-day.ts";
import { type PlacedValue, placedValues } from "../placed-values.ts";

/** The days on which somebody last looked at something, as far as they are days. */
export function factDates(draft: Draft): PlacedValue<"fact">[] {
  return placedValues("fact", draft).filter(({ value }) => isDay(value));
}
