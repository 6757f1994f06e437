import { createHash, type Hash } from "node:crypto";
import { Parser } from "htmlparser2";
import type { Content } from "../../content/model.ts";
import type { Clinic } from "../../kinds/types.ts";
import { nationNames } from "../../words/nation-names.ts";
import type { Words } from "../../words/words.ts";
import type { ComposedLeaflet, Group } from "./composed-leaflet.ts";

type Unversioned = Omit<ComposedLeaflet, "version" | "qrUrl">;

/**
 * A leaflet, or the copies of it that bear the details of a clinic, with their version and the code that leads to where a
 * copy is compared with the current one.
 */
export function versioned(
  leaflet: Unversioned,
  { data, words }: Pick<Content, "data" | "words">,
  clinic?: Clinic,
): ComposedLeaflet {
  const version = printedVersion(leaflet, { data, words }, clinic);
  return { ...leaflet, version, qrUrl: `${leaflet.webAddress}#v-${version}` };
}

/**
 * The version of a leaflet's copies, or of those that bear the details of a clinic, six hexadecimal digits: another where
 * anything that they say has changed, or where their code leads, and the same whatever else has: colours, budgets,
 * search words, dates that are not printed.
 */
function printedVersion(
  leaflet: Unversioned,
  { data: { organisation }, words }: Pick<Content, "data" | "words">,
  clinic?: Clinic,
): string {
  const { title, description, contents, hasCover, card, groups, nations, urgent } = leaflet;
  const { webAddress, reviewed, nextReview, reviewedBy, publishers, morePublishers, addresses } = leaflet;
  const { name, strapline, formats, feedback, logo, legal } = organisation;
  const beside = [
    urgent && [urgent.title, urgent.contacts.map(({ name, does }) => [name, does])],
    [webAddress, words.date(reviewed), words.date(nextReview), publishers, morePublishers, addresses],
    [name, hasCover && strapline, reviewedBy, formats, feedback, logo, legal],
    interfaceWords(words, {
      contents,
      hasCover,
      card,
      reviewedBy,
      morePublishers,
      addresses: addresses.length > 0,
      clinic,
    }),
    clinic && [clinic.name, clinic.phone, clinic.hours, clinic.address, clinic.logo],
  ];
  const begun =
    known.get(leaflet) ?? beginHash([title, description, groups.map(shownOf), nationNames(nations, words)]);
  known.set(leaflet, begun);
  return begun.copy().update(JSON.stringify(beside).replace(/^\[/, ",")).digest("hex").slice(0, 6);
}

/** The words of the interface that stand on the copies, by what else does. */
function interfaceWords(
  words: Words,
  has: Record<
    "contents" | "hasCover" | "card" | "reviewedBy" | "morePublishers" | "addresses" | "clinic",
    unknown
  >,
) {
  const isPrinted: Record<string, unknown> = {
    hardWords: has.hasCover,
    line: false, // Only heard.
    contents: has.contents,
    onPage: has.contents,
    onItsPage: has.card,
    howToFold: has.card,
    reviewedBy: has.reviewedBy,
    notReviewed: !has.reviewedBy,
    sources: !has.morePublishers,
    someSources: has.morePublishers,
    addresses: has.addresses,
    clinicLines: !has.clinic,
  };
  return Object.entries(words.group("paper")).filter(([name]) => isPrinted[name.split(".")[0] ?? ""] ?? true);
}

/** What a leaflet's own words show is the same on the copies of all clinics, and read and hashed once. */
const known = new WeakMap<Unversioned, Hash>();

/** The hash of a list of which so far there is only its first entry. */
const beginHash = (first: unknown) => createHash("sha256").update(JSON.stringify([first]).slice(0, -1));

function shownOf({ title, description, parts }: Group) {
  return [title, description, parts.map((part) => [part.title, ...shownIn(part.html)])];
}

/** What HTML shows: its words, the numbers of its lists, and the pictures with their alternatives. */
function shownIn(html: string): string[] {
  const shown: string[] = [];
  const parser = new Parser({
    ontext: (text) => shown.push(text),
    onopentag(tag, { src, alt, start = "1" }) {
      if (tag === "ol") shown.push(`${start}.`);
      shown.push(...[src, alt].filter((each) => each !== undefined));
    },
  });
  parser.end(html);
  return shown.join("").split(/\s+/);
}
