/** A `:::` line, or one of the three backticks or tildes that begin and end code. */
const marker = /^ {0,3}(?:(:{3,})[ \t]*(\S?)|(`{3,}|~{3,}))/;

/**
 * The lines, from 0, on which a box begins that nothing ends: where the next box begins before it is closed, or where
 * the text is over. Boxes do not nest.
 */
export function findOpenBoxes(text: string): number[] {
  const found: number[] = [];
  let open: number | undefined;
  let fence: string | undefined;
  for (const [number, line] of text.split("\n").entries()) {
    const [, colons, name, ticks] = marker.exec(line) ?? [];
    if (ticks && (!fence || line.trim() === fence)) fence = fence ? undefined : ticks;
    if (!colons || fence) continue;
    if (!name) open = undefined;
    else {
      if (open !== undefined) found.push(open);
      open = number;
    }
  }
  return open === undefined ? found : [...found, open];
}
