import { brotliDecompressSync } from "node:zlib";

/** Numbers that WOFF2 writes for the tags of tables (WOFF 2.0, 4.1). */
const tags = { cmap: 0, glyf: 10, loca: 11 };

/**
 * The code points that a WOFF2 font draws, from its `cmap` of format 4 (OpenType 1.9). Read here, because a library for
 * fonts takes longer to load than all checks take.
 *
 * @throws {RangeError} where the file is no such font
 */
export function readCharacterMap(font: Buffer): Set<number> {
  const map = tableOf(font);
  const count = map.readUInt16BE(2);
  const subtables = Array.from({ length: count }, (_, at) => map.subarray(map.readUInt32BE(8 + 8 * at)));
  const segments = subtables.find((table) => table.readUInt16BE(0) === 4);
  if (!segments) throw new RangeError("The font has no character map of format 4.");
  return codePointsOf(segments);
}

/** The `cmap` of a WOFF2 file, which stands among its tables in one Brotli stream. */
function tableOf(font: Buffer): Buffer {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let start = 0;
  let found: [number, number] | undefined;
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const original = number();
    const isTransformed = tag === tags.glyf || tag === tags.loca ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? number() : original;
    if (tag === tags.cmap) found = [start, start + length];
    start += length;
  }
  if (!found) throw new RangeError("The font has no character map.");
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...found);
}

function codePointsOf(table: Buffer): Set<number> {
  const points = new Set<number>();
  const size = table.readUInt16BE(6); // Twice the number of segments.
  for (let at = 0; at < size; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + size + at);
    const shift = table.readUInt16BE(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const offset = table.readUInt16BE(place);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const glyph = offset
        ? table.readUInt16BE(place + offset + 2 * (point - first))
        : (point + shift) % 0x10000;
      if (glyph > 0) points.add(point);
    }
  }
  return points;
}
