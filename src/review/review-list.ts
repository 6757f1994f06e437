import { dialled } from "../checks/contacts/find-phones.ts";
import { factDates, ownerOf, type PlacedValue, placedValues } from "../checks/placed-values.ts";
import type { Draft } from "../content/model.ts";
import { type TextPage, textPages } from "../content/text-pages.ts";
import { daysBetween, monthsAfter } from "../kinds/calendar-day.ts";
import { present } from "../present.ts";
import { compare, comparePlaces, type Place } from "../report/issue.ts";
import { restsOnConditions, restsOnEntry, restsOnPage, type Shown } from "./rests-on.ts";

/** Something that is to be looked at again: a page as a whole, or a fact that can go stale. */
export interface Due extends Place, Shown {
  kind: "page" | "fact";
  /** The title of the page; what the fact is about. */
  title: string;
  /** The day on which it is due, and how many days that is from today; below 0 where it is late. */
  due: string;
  days: number;
  /** The day on which it was last done, and by whom, as far as that is known. */
  last: string;
  by: string | null;
}

/** A number to ring before publishing. */
export interface Call extends Place, Shown {
  name: string;
  phone: string;
  /** The day on which its source was last looked at, and how that was read. */
  checked: string | null;
  how: string | null;
  source: string | null;
  /** Whether what was read is old. */
  old: boolean;
}

/** A fact that waits until somebody has confirmed it. */
export interface Unconfirmed extends Place {
  what: string;
  who: string;
  where: string;
}

/** All that there is to do, soonest first. */
export interface ReviewList {
  today: string;
  due: Due[];
  calls: Call[];
  unconfirmed: Unconfirmed[];
}

/** How many months a fact that can go stale is good for. */
const factMonths = 12;

/** What is due in a guide, and what is to be confirmed by phone before it is published. */
export function reviewList(draft: Draft, today: string): ReviewList {
  const due = [...pagesDue(draft), ...factsDue(draft)].map((each) => ({
    ...each,
    days: daysBetween(today, each.due),
  }));
  return {
    today,
    due: due.toSorted((a, b) => compare(a.due, b.due) || compare(a.kind, b.kind) * -1 || comparePlaces(a, b)),
    calls: calls(draft).toSorted(
      (a, b) =>
        Number(b.old) - Number(a.old) || compare(a.checked ?? "", b.checked ?? "") || comparePlaces(a, b),
    ),
    unconfirmed: (draft.data.unconfirmed ?? []).map((fact, index) => ({
      ...fact,
      ...present(draft.yaml.unconfirmed).valueAt([index, "what"]),
    })),
  };
}

function pagesDue(draft: Draft): Omit<Due, "days">[] {
  return textPages(draft).flatMap((page) => {
    const { title = page.slug, reviewed, nextReview, reviewedBy = null } = page.fields;
    if (!reviewed || !nextReview) return [];
    const at = page.yaml.valueAt(["nextReview"]);
    const rests = restsOnPage(page, draft);
    return [
      { kind: "page" as const, title, due: nextReview, last: reviewed, by: reviewedBy, ...at, ...rests },
    ];
  });
}

function factsDue(draft: Draft): Omit<Due, "days">[] {
  return factDates(draft)
    .filter(({ field }) => field.done === "checked")
    .map((date) => ({
      kind: "fact" as const,
      title: factOf(date),
      due: monthsAfter(date.value, factMonths),
      last: date.value,
      by: null,
      ...date.at(),
      ...restsOn(date, draft),
    }));
}

/** What a dated fact is called: its page or entry, and the field of which it is the date. */
function factOf(value: PlacedValue): string {
  const field = value.set.page ? value.path.at(-2) : undefined;
  return field === undefined ? ownerOf(value) : `${ownerOf(value)}: ${String(field)}`;
}

/** What rests on the page or the entry that a value is of. */
function restsOn({ set, path }: PlacedValue, draft: Draft): Shown {
  if (set.page) return restsOnPage(set.page as TextPage, draft);
  if (set.kind === "contacts" || set.kind === "sources")
    return restsOnEntry(set.kind, String(path[0]), draft);
  return set.kind === "conditions" ? restsOnConditions(draft) : { pages: [], leaflets: [] };
}

/** Every phone number of the data once: the contact's, where a service has it too. */
function calls(draft: Draft): Call[] {
  const phones = placedValues("contact", draft).filter(({ field }) => field.by === "phone");
  const ofContacts = phones.filter(({ set }) => set.kind === "contacts");
  const known = new Set(ofContacts.map(({ value }) => dialled(value)));
  const others = phones.filter(({ set, value }) => set.page && !known.has(dialled(value)));
  return [...ofContacts, ...others].map((phone) => ({
    name: ownerOf(phone),
    phone: phone.value,
    ...evidenceOf(phone, draft),
    ...phone.at(),
    ...restsOn(phone, draft),
  }));
}

function evidenceOf(
  { set, path }: PlacedValue,
  draft: Draft,
): Pick<Call, "checked" | "how" | "source" | "old"> {
  const contact = set.kind === "contacts" ? draft.fields.contacts?.[String(path[0])] : undefined;
  const service = set.page?.fields as { sources?: string[]; phone?: { checked?: string } } | undefined;
  const source = draft.fields.sources?.[contact?.source ?? service?.sources?.[0] ?? ""];
  return {
    checked: contact?.checked ?? service?.phone?.checked ?? null,
    how: source?.how ?? null,
    source: source ? `${source.publisher}: ${source.title}` : null,
    old: contact?.old ?? false,
  };
}
