import { unknownIndexForm } from "./unknown-index-form.ts";

/** CBOR's major types of which Pagefind's filters are made (RFC 8949, 3.1). */
const [number, text, list] = [0, 3, 4];

/**
 * Puts the values of one of Pagefind's filters in order: `[name, [[value, [page, …]], …]]` in CBOR (RFC 8949).
 *
 * @throws {ToolError} where the bytes are of another form
 */
export function sortFilterValues(filter: Buffer): Buffer {
  const values = readHead(filter, itemEnd(filter, readHead(filter, 0).end));
  const sorted: Buffer[] = [];
  let start = values.end;
  for (let left = values.argument; left > 0; left -= 1) {
    const end = itemEnd(filter, start);
    sorted.push(filter.subarray(start, end));
    start = end;
  }
  if (start !== filter.length) throw unknownIndexForm("a filter holds more than a name and values");
  return Buffer.concat([filter.subarray(0, values.end), ...sorted.sort(Buffer.compare)]);
}

/** The head of the item at an offset: its major type, its number or length, and where its content begins. */
function readHead(bytes: Buffer, at: number): { type: number; argument: number; end: number } {
  const first = bytes[at];
  if (first === undefined) throw unknownIndexForm(`a filter ends at byte ${at}`);
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, argument: short, end: at + 1 };
  const width = 2 ** (short - 24);
  if (width > 4 || at + 1 + width > bytes.length)
    throw unknownIndexForm(`a filter cannot be read at byte ${at}`);
  return { type, argument: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

/** Where the item ends that begins at an offset. */
function itemEnd(bytes: Buffer, at: number): number {
  const { type, argument, end } = readHead(bytes, at);
  if (type === number) return end;
  if (type === text) return end + argument;
  if (type !== list) throw unknownIndexForm(`a filter cannot be read at byte ${at}`);
  let next = end;
  for (let left = argument; left > 0; left -= 1) next = itemEnd(bytes, next);
  return next;
}
