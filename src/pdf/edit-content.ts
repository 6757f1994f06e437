/** Replaces the source between two offsets; equal offsets insert. */
export interface ContentEdit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap; of two insertions at one place the first given comes first. */
export function editContent(source: string, edits: readonly ContentEdit[]): string {
  let edited = "";
  let from = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    edited += source.slice(from, start) + text;
    from = end;
  }
  return edited + source.slice(from);
}
