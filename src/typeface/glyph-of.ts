import type { FontTables } from "./sfnt.ts";

/** The number of the glyph that draws a code point, from a `cmap` of format 4; 0 where none does (OpenType 1.9). */
export function glyphOf(tables: FontTables, point: number): number {
  const map = tables.get("cmap") ?? Buffer.alloc(4);
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, at) =>
    map.subarray(map.readUInt32BE(8 + 8 * at)),
  );
  const table = subtables.find((each) => each.readUInt16BE(0) === 4);
  const size = table?.readUInt16BE(6) ?? 0; // Twice the number of segments.
  for (let at = 0; table && at < size; at += 2) {
    if (table.readUInt16BE(14 + at) < point) continue;
    const first = table.readUInt16BE(16 + size + at);
    if (first > point) return 0;
    const place = 16 + 3 * size + at;
    const offset = table.readUInt16BE(place);
    return offset
      ? table.readUInt16BE(place + offset + 2 * (point - first))
      : (point + table.readUInt16BE(16 + 2 * size + at)) % 0x10000;
  }
  return 0;
}
