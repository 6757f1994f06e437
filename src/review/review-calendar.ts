import ical from "ical-generator";
import type { Organisation } from "../kinds/types.ts";
import type { Due, ReviewList } from "./review-list.ts";

/**
 * What is due as a calendar (RFC 5545), an event of a whole day for each. An event keeps its UID while its date moves, and its
 * DTSTAMP is the day on which the page or fact was last looked at, so that the same content gives the same bytes.
 */
export function reviewCalendar({ due }: ReviewList, { name, url }: Organisation): string {
  const calendar = ical({ name: `Reviews: ${name}`, prodId: { company: name, product: "Reviews" } });
  const seen = new Map<string, number>();
  for (const each of due) {
    const start = dayOf(each.due);
    calendar.createEvent({
      id: `${idOf(each, seen)}@${new URL(url).host}`,
      stamp: dayOf(each.last),
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      summary: `${each.kind === "page" ? "Review" : "Check"}: ${each.title}`,
      description: describe(each),
      ...(each.kind === "page" && { url: new URL((each.pages[0] ?? "/").slice(1), url).href }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The same for the same page or fact, whatever its date and wherever it moves in its file. */
function idOf({ kind, file, title }: Due, seen: Map<string, number>): string {
  const place = file
    .split("/")
    .slice(-2)
    .join("-")
    .replace(/\.\w+$/, "");
  const about = kind === "page" ? "" : `-${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  const id = `${kind}-${place}${about}`;
  const before = seen.get(id) ?? 0;
  seen.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}

function describe({ last, by, file, pages, leaflets }: Due): string {
  return [
    `Last looked at on ${last}${by === null ? "" : ` by ${by}`}, in ${file}.`,
    ...(pages.length > 0 ? [`Pages: ${pages.join(", ")}`] : []),
    ...(leaflets.length > 0 ? [`Leaflets: ${leaflets.join(", ")}`] : []),
  ].join("\n");
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
