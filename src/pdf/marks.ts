import type { Statement } from "./statements.ts";

/** Offsets in a page's content. */
export interface Span {
  start: number;
  end: number;
}

/** A marked-content sequence (ISO 32000-1, 14.6), with the place of the statement that opens it. */
export interface Mark extends Span {
  tag: string;
  mcid?: number;
  actualText?: string;
}

/**
 * Reads a `BDC` or `BMC` statement. Its properties must stand in place, as Skia and the finishing write them.
 */
export function readMark({ operands: [tag = "", properties = ""], start, end }: Statement): Mark {
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  const actual = /\/ActualText\s*<FEFF([0-9A-F]*)>/i.exec(properties)?.[1];
  return {
    tag: tag.slice(1),
    start,
    end,
    ...(mcid !== undefined && { mcid: Number(mcid) }),
    ...(actual !== undefined && { actualText: Buffer.from(actual, "hex").swap16().toString("utf16le") }),
  };
}
