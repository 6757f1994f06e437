import { cborTypes } from "./cbor-reader.ts";

/** A number in CBOR (RFC 8949, 3.1), from zero on. */
export const cborNumber = (value: number): Buffer => head(cborTypes.number, value);

/** A text in CBOR. */
export function cborText(text: string, encoding: "utf8" | "latin1" = "utf8"): Buffer {
  const bytes = Buffer.from(text, encoding);
  return Buffer.concat([head(cborTypes.text, bytes.length), bytes]);
}

/** The beginning of a list in CBOR, whose items follow. */
export const cborList = (length: number): Buffer => head(cborTypes.list, length);

/** A list in CBOR. */
export const cborListOf = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([cborList(items.length), ...items]);

function head(type: number, argument: number): Buffer {
  if (argument < 24) return Buffer.of((type << 5) | argument);
  const width = argument < 2 ** 8 ? 1 : argument < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width);
  bytes[0] = (type << 5) | (24 + Math.log2(width));
  bytes.writeUIntBE(argument, 1, width);
  return bytes;
}
