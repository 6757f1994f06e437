const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A date as the guide writes it: `2026-08-06` becomes 6 August 2026. */
export function longDate(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}
