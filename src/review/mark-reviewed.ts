import { isMap, isScalar, parseDocument, stringify } from "yaml";
import { monthsAfter } from "../kinds/calendar-day.ts";
import { keysOf } from "../records.ts";

/** What a review writes into front matter. */
export interface ReviewMark {
  reviewed: string;
  nextReview: string;
  reviewedBy: string;
}

/** The front matter of a file, byte-order mark and line ends as they are. */
const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n?|\n)([\s\S]*?(?:\r\n?|\n))---/;

/**
 * A Markdown file with the values of a review in its front matter, and nothing else changed: a field that is there gets
 * its new value in its place, comments behind it stay, and one that is not stands on a line of its own below `nextReview`.
 */
export function markReviewed(text: string, mark: ReviewMark): string {
  const { 0: whole = "", 1: yaml = "" } = frontMatter.exec(text) ?? [];
  const start = whole.length - "---".length - yaml.length;
  // The line ends of old Macs are none to the parser; places stay the same.
  const { contents } = parseDocument(yaml.replace(/\r(?!\n)/g, "\n"), { stringKeys: true });
  const fields = isMap(contents) ? contents.items : [];
  let marked = yaml;
  const put = (at: number, end: number, written: string) => {
    marked = marked.slice(0, at) + written + marked.slice(end);
  };
  const rangeOf = (name: keyof ReviewMark) => {
    const value = fields.find(({ key }) => isScalar(key) && key.value === name)?.value;
    return isScalar(value) ? value.range : undefined;
  };
  const places = keysOf(mark).map((name) => ({ name, range: rangeOf(name) }));
  const endOfLine = /\r\n?|\n/.exec(yaml)?.[0] ?? "\n";
  const below = rangeOf("nextReview")?.[1] ?? yaml.length;
  const lineEnd = yaml.indexOf(endOfLine, below) + endOfLine.length;
  // From the last to the first, so that no place moves before its turn.
  const edits = places.map(({ name, range }) => {
    const value = stringify(mark[name], { lineWidth: 0 }).trimEnd();
    return range
      ? { at: range[0], end: range[1], written: range[0] === range[1] ? ` ${value}` : value }
      : { at: lineEnd, end: lineEnd, written: `${name}: ${value}${endOfLine}` };
  });
  for (const { at, end, written } of edits.toSorted((a, b) => b.at - a.at)) put(at, end, written);
  return text.slice(0, start) + marked + text.slice(start + yaml.length);
}

/** The most months from one review to the next. */
const mostMonths = 36;

/** When a page that is read today is due again: after as many months as it was given last time. */
export function nextReviewAfter(today: string, last: { reviewed: string; nextReview: string }): string {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const given = months(last.nextReview) - months(last.reviewed);
  return monthsAfter(today, Math.min(Math.max(given, 1), mostMonths));
}
