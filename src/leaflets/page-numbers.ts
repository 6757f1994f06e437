/** An empty place for the number of a page, or one with its number, and what says it in words. */
const place = /(<[^<>]* data-page-of="([^"]*)"(?: data-says="([^"]*)")?[^<>]*>)([^<]*)/g;

/** Stands for the number in the words that say it. */
export const numberSign = "\uFFFC";

/**
 * Writes page numbers into their empty places, in a contents list and behind links, `<span … data-page-of="id"></span>`, each
 * after a space, so that it does not fuse with the words before it when it is read aloud; in the words of `data-says`, where
 * there are any.
 */
export function fillPageNumbers(html: string, numbers: ReadonlyMap<string, number | string>): string {
  return html.replaceAll(
    place,
    (_, open: string, id: string, says = numberSign) =>
      `${open} ${String(says).replace(numberSign, String(numbers.get(id) ?? ""))}`,
  );
}

/** The page numbers that a printed page says, by the ids of what stands there. */
export function writtenPageNumbers(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(place)].map(([, , id = "", , written = ""]) => [id, /\d+/.exec(written)?.[0] ?? ""]),
  );
}
