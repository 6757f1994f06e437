import { dialled, findPhones, phoneSign } from "../checks/contacts/find-phones.ts";
import { oncePer } from "../checks/once-per.ts";
import { referencesTo } from "../checks/references.ts";
import { textsOf } from "../checks/texts/text.ts";
import { type IncludedPart, includedParts } from "../content/included-parts.ts";
import type { Draft } from "../content/model.ts";
import { type TextPage, textPages } from "../content/text-pages.ts";
import { ownPages } from "../kinds/own-pages.ts";
import type { DataName } from "../kinds/types.ts";
import type { Place } from "../report/issue.ts";

/** What readers see that something is said on: addresses of pages, and the slugs of leaflets. */
export interface Shown {
  pages: string[];
  leaflets: string[];
}

/** What rests on a page as a whole. */
export function restsOnPage(page: TextPage, draft: Draft): Shown {
  return shownAt([page.file.at(0)], draft);
}

/** What rests on an entry of a data file: whatever names it, in the boxes of pages too, or has its phone number or e-mail. */
export function restsOnEntry(name: DataName, id: string, draft: Draft): Shown {
  const named = referencesTo(name, draft).filter((reference) => reference.id === id);
  const shown = shownAt([...named.map(({ at }) => at()), ...writtenOut(name, id, draft)], draft);
  if (name !== "sources") return withOwnPages(name, id, shown, draft);
  const contacts = Object.entries(draft.fields.contacts ?? {}).filter(
    ([, contact]) => contact?.source === id,
  );
  return together([shown, ...contacts.map(([contact]) => restsOnEntry("contacts", contact, draft))]);
}

/** What rests on the list that a `conditions` box shows. */
export function restsOnConditions(draft: Draft): Shown {
  const boxes = textPages(draft).flatMap(({ body }) =>
    body.boxes.filter(({ name }) => name === "conditions"),
  );
  return shownAt(
    boxes.map(({ at }) => at),
    draft,
  );
}

/** The pages and leaflets on which what stands at some places is read; front matter counts for its whole page. */
function shownAt(places: readonly Place[], draft: Draft): Shown {
  const pages = textPages(draft).filter(({ file }) => places.some((place) => place.file === file.path));
  const isUrgent = places.some(({ file }) => file.endsWith("data/urgent.yaml"));
  const leaflets = draft.leaflets.filter(
    ({ fields: { include = [] } }) =>
      isUrgent ||
      includedParts(include, draft).some((part) => pages.some((page) => isIn(part, page, places))),
  );
  return {
    pages: isUrgent ? ["/", ...textPages(draft).map(({ url }) => url)] : pages.map(({ url }) => url),
    leaflets: leaflets.map(({ slug }) => slug),
  };
}

/** Whether a part of a leaflet takes the words at one of some places from a page. */
function isIn(part: IncludedPart, { slug, body, file }: TextPage, places: readonly Place[]): boolean {
  const { anchor } = part;
  if (part.slug !== slug) return false;
  const start = body.headings.findIndex(({ id }) => id === anchor);
  const heading = body.headings[start];
  const next = heading && body.headings.slice(start + 1).find(({ level }) => level <= heading.level);
  const endOfFields = file.at(file.text.indexOf("\n---", 1) + 1).line;
  return places.some(({ file: path, line }) => {
    const isHere = path === file.path;
    const isUnder = !heading || (line >= heading.at.line && line < (next?.at.line ?? file.lines + 1));
    return isHere && (line < endOfFields || isUnder);
  });
}

/** Where the phone number or e-mail of a contact is written out in the words of a page. */
function writtenOut(name: DataName, id: string, draft: Draft): Place[] {
  const contact = name === "contacts" ? draft.fields.contacts?.[id] : undefined;
  const { phone, email } = contact ?? {};
  const written = writtenContacts(draft);
  return [phone && dialled(phone), email?.toLowerCase()].flatMap((text) => written.get(text ?? "") ?? []);
}

const emailSign = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The places of phone numbers, as they are dialled, and e-mail addresses in the words of pages. */
const writtenContacts = oncePer((draft: Draft): ReadonlyMap<string, Place[]> => {
  const found = new Map<string, Place[]>();
  const note = (text: string, at: Place) => found.set(text, [...(found.get(text) ?? []), at]);
  for (const text of textsOf(draft)) {
    if (!text.set.page) continue;
    for (const passage of text.passages) {
      if (phoneSign.test(passage.text))
        for (const phone of findPhones(passage.text)) note(dialled(phone.text), passage.at(phone.index));
      for (const { 0: email, index } of passage.text.matchAll(emailSign))
        note(email.toLowerCase(), passage.at(index));
    }
  }
  return found;
});

/** The pages without a file of their own that show an entry: help pages show each contact that has a kind. */
function withOwnPages(name: DataName, id: string, shown: Shown, draft: Draft): Shown {
  const own = name === "contacts" && draft.fields.contacts?.[id]?.kind ? [ownPages.help.address] : [];
  return { ...shown, pages: [...own, ...shown.pages] };
}

function together(all: readonly Shown[]): Shown {
  return {
    pages: [...new Set(all.flatMap(({ pages }) => pages))],
    leaflets: [...new Set(all.flatMap(({ leaflets }) => leaflets))],
  };
}
