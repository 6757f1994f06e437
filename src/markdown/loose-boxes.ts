/** A `:::` line, or one of the three backticks or tildes that begin and end code. */
const marker = /^ {0,3}(?:(:{3,})[ \t]*(\S?)|(`{3,}|~{3,})).*/gm;

/**
 * The lines, from 0, that begin a box which nothing ends, where the next box begins before it is closed or the text is
 * over, and those that end a box which nothing began. Boxes do not nest.
 */
export function findLooseBoxes(text: string): number[] {
  if (!text.includes(":::")) return [];
  const loose: number[] = [];
  let open: number | undefined;
  let fence: string | undefined;
  for (const { 0: line, 1: colons, 2: name, 3: ticks, index } of text.matchAll(marker)) {
    if (ticks && (!fence || line.trim() === fence)) fence = fence ? undefined : ticks;
    if (!colons || fence) continue;
    if (name) {
      if (open !== undefined) loose.push(open);
      open = index;
    } else {
      if (open === undefined) loose.push(index);
      open = undefined;
    }
  }
  if (open !== undefined) loose.push(open);
  return loose.map((start) => text.slice(0, start).split("\n").length - 1);
}
