import { unknownIndexForm } from "./unknown-index-form.ts";

/** CBOR's major types of which Pagefind's files are made (RFC 8949, 3.1). */
export const cborTypes = { number: 0, negative: 1, text: 3, list: 4 } as const;

/**
 * Reads CBOR (RFC 8949) item by item, as far as Pagefind writes it: numbers, texts and lists of known lengths.
 *
 * Each of its methods throws a ToolError where an item of another form stands.
 */
export class CborReader {
  constructor(
    readonly bytes: Buffer,
    public at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Whether the next item is below zero. */
  get isNegative(): boolean {
    return (this.bytes[this.at] ?? 0) >> 5 === cborTypes.negative;
  }

  /** A number that is not below zero. */
  number(): number {
    return this.#head(cborTypes.number);
  }

  text(): string {
    return this.#textBytes().toString();
  }

  /** A text as a string of its bytes: such strings are in the order of the bytes, as Pagefind's lists are. */
  byteText(): string {
    return this.#textBytes().toString("latin1");
  }

  /** Enters a list, and answers how many items follow. */
  list(length?: number): number {
    const found = this.#head(cborTypes.list);
    if (length !== undefined && found !== length)
      throw unknownIndexForm(`a list of ${length} has ${found} items at byte ${this.at}`);
    return found;
  }

  /** Passes over the next item, with all that it holds. */
  skip(): void {
    const type = (this.bytes[this.at] ?? 0) >> 5;
    if (type === cborTypes.text) this.#textBytes();
    else if (type !== cborTypes.list) this.skipNumber();
    else for (let item = this.list(); item > 0; item -= 1) this.skip();
  }

  /** Passes over a number of either kind. */
  skipNumber(): void {
    this.#head(this.isNegative ? cborTypes.negative : cborTypes.number);
  }

  #textBytes(): Buffer {
    const length = this.#head(cborTypes.text);
    this.at += length;
    if (this.at > this.bytes.length) throw unknownIndexForm(`a text is cut off at byte ${this.at}`);
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** The head of the next item: its number or length. */
  #head(type: number): number {
    const { bytes, at } = this;
    const first = bytes[at];
    if (first === undefined || first >> 5 !== type)
      throw unknownIndexForm(`a file cannot be read at byte ${at} of ${bytes.length}`);
    const short = first & 31;
    this.at = at + 1;
    if (short < 24) return short;
    const width = 2 ** (short - 24);
    if (width > 4 || at + 1 + width > bytes.length)
      throw unknownIndexForm(`a file cannot be read at byte ${at} of ${bytes.length}`);
    this.at += width;
    return bytes.readUIntBE(at + 1, width);
  }
}
