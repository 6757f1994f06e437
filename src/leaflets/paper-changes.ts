import type { PrintedLeaflet } from "./manifest.ts";

/** The copies of a leaflet that everybody gets, or those with the details of a clinic. */
export type PaperCopies = Pick<PrintedLeaflet, "slug" | "title" | "clinic">;

/** What of a PDF tells whether copies of it are still right. */
type Compared = PaperCopies & Pick<PrintedLeaflet, "file" | "version" | "sha256">;

/** What a build means for copies that were printed from the one before. */
export interface PaperChanges {
  /** They do not say what the leaflet says now. */
  reprint: PaperCopies[];
  /** They say the same as now, and only look otherwise. */
  look: PaperCopies[];
}

/** Compares the leaflets of a build with those of an earlier one, where both have them. */
export function paperChanges(former: readonly Compared[], now: readonly Compared[]): PaperChanges {
  const formerly = new Map(former.map((leaflet) => [leaflet.file, leaflet]));
  const pairs = now.flatMap((after) => {
    const before = formerly.get(after.file);
    return before ? [{ before, after }] : [];
  });
  const copies = (isMeant: (pair: (typeof pairs)[number]) => boolean): PaperCopies[] => {
    const named = pairs
      .filter(isMeant)
      .map(({ after: { slug, title, clinic } }) => ({ slug, title, ...(clinic && { clinic }) }));
    return [...new Map(named.map((each) => [JSON.stringify(each), each])).values()];
  };
  const isReworded = ({ before, after }: (typeof pairs)[number]) => before.version !== after.version;
  return {
    reprint: copies(isReworded),
    look: copies((pair) => !isReworded(pair) && pair.before.sha256 !== pair.after.sha256),
  };
}

/** The same in words, a line for each that there is; none where nothing changed. */
export function formatPaperChanges({ reprint, look }: PaperChanges): string[] {
  return [
    ...(reprint.length > 0 ? [`A reprint is needed: ${namesOf(reprint)}.`] : []),
    ...(look.length > 0
      ? [`Only the look changed, and printed copies are still right: ${namesOf(look)}.`]
      : []),
  ];
}

/** `"How to ask" with north-street, "After it" for north-street only`. */
function namesOf(copies: readonly PaperCopies[]): string {
  const slugs = [...new Set(copies.map(({ slug }) => slug))];
  return slugs
    .map((slug) => {
      const own = copies.filter((each) => each.slug === slug);
      const clinics = own.flatMap(({ clinic }) => clinic ?? []).join(", ");
      const isForAll = own.some(({ clinic }) => clinic === undefined);
      if (clinics === "") return `"${own[0]?.title}"`;
      return `"${own[0]?.title}" (${isForAll ? "and the copies" : "only the copies"} of ${clinics})`;
    })
    .join("; ");
}
