import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import type { Clinic, Organisation } from "../../kinds/types.ts";
import type { Words } from "../../words/words.ts";
import type { ComposedLeaflet, Group } from "./composed-leaflet.ts";

type Unversioned = Omit<ComposedLeaflet, "version" | "qrUrl" | "qrCode">;

/**
 * The version of a leaflet's paper, six hexadecimal digits: another where anything that its copies say has changed, or
 * where their code leads, and the same whatever else has: colours, budgets, search words, dates that are not printed.
 */
export function printedVersion(leaflet: Unversioned, organisation: Organisation, words: Words): string {
  const { title, description, contents, groups, nations, urgent } = leaflet;
  const { url, reviewed, nextReview, publishers, addresses } = leaflet;
  const { name, strapline, reviewedBy, formats, feedback } = organisation;
  return shortHash([
    [title, description, groups.map(saidIn), nations, urgent],
    [new URL(url.slice(1), organisation.url).href, reviewed, nextReview, publishers, addresses],
    [name, contents && strapline, reviewedBy, formats, feedback],
    words.group("paper"),
  ]);
}

/** The version of the copies that bear the details of a clinic. */
export function clinicVersion({ version }: ComposedLeaflet, clinic: Clinic): string {
  return shortHash([version, clinic]);
}

function saidIn({ title, description, parts }: Group) {
  return [title, description, parts.map((part) => [part.title, ...shownIn(part.html)])];
}

/** What HTML shows: its words, and the pictures with their alternatives. */
function shownIn(html: string): string[] {
  const shown: string[] = [];
  const parser = new Parser({
    ontext: (text) => shown.push(text),
    onopentag: (_, { src, alt }) => shown.push(...[src, alt].filter((each) => each !== undefined)),
  });
  parser.end(html);
  return shown.join("").split(/\s+/);
}

function shortHash(shown: unknown): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 6);
}
