import { createHash } from "node:crypto";

/** How many groups there may be: a byte of a hash says which. */
export const groupCount = 256;

/**
 * Puts pages into groups by their addresses, so that a page stays in its group whatever else comes and goes. What is known of the
 * pages of a group is kept in one file: a file for each page takes longer to make than the page.
 */
export function pageGroups<Page extends { address: string }>(pages: readonly Page[]): Map<number, Page[]> {
  const groups = new Map<number, Page[]>();
  for (const page of pages.toSorted((one, other) => (one.address < other.address ? -1 : 1))) {
    const group = createHash("sha256").update(page.address).digest()[0] ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), page]);
  }
  return new Map([...groups].sort(([one], [other]) => one - other));
}
