import { brotliCompressSync, inflateSync } from "node:zlib";

/** The tables of a font by their tags (OpenType 1.9). */
export type FontTables = Map<string, Buffer>;

/** Reads the tables of a WOFF file (WOFF 1.0), each packed by itself. */
export function readWoff(file: Buffer): FontTables {
  const tables: FontTables = new Map();
  for (let at = 44; tables.size < file.readUInt16BE(12); at += 20) {
    const start = file.readUInt32BE(at + 4);
    const packed = file.readUInt32BE(at + 8);
    const whole = file.readUInt32BE(at + 12);
    const bytes = file.subarray(start, start + packed);
    tables.set(file.toString("latin1", at, at + 4), packed < whole ? inflateSync(bytes) : Buffer.from(bytes));
  }
  return tables;
}

/** Writes tables as a TrueType file, each beginning at a multiple of four. */
export function writeSfnt(tables: FontTables): Buffer {
  const entries = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const power = Math.floor(Math.log2(entries.length));
  const head = Buffer.alloc(12 + 16 * entries.length);
  head.writeUInt32BE(0x00010000, 0);
  for (const [index, value] of [
    entries.length,
    16 * 2 ** power,
    power,
    16 * (entries.length - 2 ** power),
  ].entries())
    head.writeUInt16BE(value, 4 + 2 * index);
  const parts: Buffer[] = [head];
  let start = head.length;
  for (const [index, [tag, table]] of entries.entries()) {
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    head.write(tag, 12 + 16 * index, "latin1");
    for (const [place, value] of [checksum(padded), start, table.length].entries())
      head.writeUInt32BE(value, 16 + 16 * index + 4 * place);
    parts.push(padded);
    start += padded.length;
  }
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The tags that WOFF2 writes as numbers, up to the last that a font of outlines must have (WOFF 2.0, 4.1). */
const numbered = [
  "cmap",
  "head",
  "hhea",
  "hmtx",
  "maxp",
  "name",
  "OS/2",
  "post",
  "cvt ",
  "fpgm",
  "glyf",
  "loca",
];

/** Writes tables as a WOFF2 file (WOFF 2.0), all packed together as they are. */
export function writeWoff2(tables: FontTables): Buffer {
  const entries = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const directory = entries.flatMap(([tag, { length }]) => {
    const known = numbered.indexOf(tag);
    const flags = tag === "glyf" || tag === "loca" ? 0xc0 : 0; // Their third way of packing is none.
    const name = known < 0 ? [0x3f, ...Buffer.from(tag, "latin1")] : [flags | known];
    return [...name, ...base128(length)];
  });
  const packed = brotliCompressSync(Buffer.concat(entries.map(([, table]) => table)));
  const head = Buffer.alloc(48);
  const length = Math.ceil((48 + directory.length + packed.length) / 4) * 4;
  head.write("wOF2", 0, "latin1");
  for (const [at, value] of [
    [4, 0x00010000],
    [8, length],
    [
      16,
      12 + 16 * entries.length + entries.reduce((sum, [, table]) => sum + Math.ceil(table.length / 4) * 4, 0),
    ],
    [20, packed.length],
  ] as const)
    head.writeUInt32BE(value, at);
  head.writeUInt16BE(entries.length, 12);
  const file = Buffer.alloc(length);
  Buffer.concat([head, Buffer.from(directory), packed]).copy(file);
  return file;
}

/** A number in bytes of seven bits, all but the last marked (WOFF 2.0, 4.1). */
function base128(value: number, more = 0): number[] {
  return [...(value > 127 ? base128(value >> 7, 128) : []), (value & 127) | more];
}
