import { fieldPassages } from "../checks/texts/field-passages.ts";
import type { Draft } from "../content/model.ts";
import type { TextPage } from "../content/text-pages.ts";
import { pageKinds } from "../kinds/kinds.ts";
import type { Contact, Source } from "../kinds/types.ts";
import { type WrittenValue, writtenValues } from "../kinds/written-values.ts";
import type { Passage } from "../markdown/passage.ts";
import { splitSentences } from "../prose/split-sentences.ts";

/** Something that a page says, or a heading over what follows; `sources` are the places in its list that may bear it out, from 1. */
export interface Claim {
  isHeading: boolean;
  text: string;
  line: number;
  sources: number[];
}

/** A source of a page, of its own or of a contact that it shows. */
export type PageSource = Source & { id: string };

/** Everything that a page says, in the order of its file: its fields, then its text sentence by sentence, a row of a table as one. */
export function claimsOf(page: TextPage, draft: Draft): { claims: Claim[]; sources: PageSource[] } {
  const own = page.fields.sources ?? [];
  const inBoxes = boxClaims(page, draft);
  const ids = [...new Set([...own, ...inBoxes.flatMap(({ source }) => source ?? [])])];
  const sources = ids.flatMap((id) => {
    const source = draft.data.sources?.[id];
    return source ? [{ id, ...source }] : [];
  });
  const placeOf = (id: string) => sources.findIndex((source) => source.id === id) + 1;
  const claim = (text: string, line: number, isHeading = false): Claim => {
    const named = sources.filter(({ publisher }) => text.includes(publisher.replace(/\s*\(.*?\)/g, "")));
    const likely = named.length > 0 ? named.map(({ id }) => id) : own;
    return {
      isHeading,
      text,
      line,
      sources: isHeading ? [] : likely.map(placeOf).filter((place) => place > 0),
    };
  };
  const shownIn = new Set(inBoxes.map(({ line }) => line));
  const claims = [
    ...fieldClaims(page).map(({ text, line }) => claim(text, line)),
    ...rows(page.body.passages)
      .filter(({ line }) => !shownIn.has(line))
      .flatMap(({ kind, text, line }) =>
        kind === "paragraph"
          ? splitSentences(text).map((sentence) => claim(sentence.text, line))
          : [claim(text, line, kind === "heading")],
      ),
    ...inBoxes.map(({ text, line, source }) => ({
      ...claim(text, line),
      sources: [source ?? ""].map(placeOf).filter((place) => place > 0),
    })),
  ];
  return { claims: claims.toSorted((a, b) => a.line - b.line), sources };
}

/** What the front matter says to readers: words, and how somebody is reached. */
function fieldClaims({ folder, yaml }: TextPage): { text: string; line: number }[] {
  const values = writtenValues(pageKinds[folder].fields, yaml.value);
  const words = fieldPassages(values, yaml).filter(({ shown }) => shown !== "quoted");
  const contacts = values.filter(
    (value): value is WrittenValue & { value: string } => value.field.role === "contact",
  );
  return [
    ...words.map(({ text, at }) => ({ text, line: at(0).line })),
    ...contacts.map(({ value, path }) => ({ text: value, line: yaml.valueAt(path).line })),
  ];
}

/** The passages of a text, the cells of a row put together. */
function rows(passages: readonly Passage[]): { kind: Passage["kind"]; text: string; line: number }[] {
  const found: { kind: Passage["kind"]; text: string; line: number }[] = [];
  for (const { kind, text, at } of passages) {
    const { line } = at(0);
    const last = found.at(-1);
    if (kind === "cell" && last?.kind === "cell" && last.line === line) last.text += ` | ${text}`;
    else if (text.trim()) found.push({ kind, text, line });
  }
  return found;
}

/** What the boxes that are drawn from data show, where their items stand, with the source that the data names. */
function boxClaims(
  { body }: TextPage,
  { data }: Draft,
): { text: string; line: number; source: string | undefined }[] {
  return body.boxes.flatMap(({ name, items, at }) => {
    if (name === "conditions" && data.conditions)
      return [{ text: data.conditions.names.join("; "), line: at.line, source: data.conditions.source }];
    if (name !== "contacts") return [];
    return items.flatMap(({ text, at }) => {
      const contact = data.contacts?.[text];
      return contact ? [{ text: cardOf(contact), line: at.line, source: contact.source }] : [];
    });
  });
}

function cardOf({ name, does, phone, hours, cost, email, website, languages }: Contact): string {
  const ways = [phone, hours, cost, email, website, languages].filter((each) => each !== undefined);
  return [`${name}: ${does}`, ...ways].join(" | ");
}
