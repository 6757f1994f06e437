import { PDFDict } from "@cantoo/pdf-lib";
import { entry } from "./entry.ts";
import type { Statement } from "./statements.ts";
import { parseObject } from "./text-string.ts";

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

/** Properties that only tie content to the structure tree, as nearly all do: no object has to be made of them. */
const MCID_ALONE = /^<<\s*\/MCID\s+(\d+)\s*>>$/;

/**
 * Reads a `BDC` or `BMC` statement. Its properties must stand in place, as Skia and the finishing write them.
 */
export function readMark({ operands: [tag = "", properties], start, end }: Statement): Mark {
  const mark = { tag: tag.slice(1), start, end };
  if (properties === undefined) return mark;
  const alone = MCID_ALONE.exec(properties)?.[1];
  if (alone !== undefined) return { ...mark, mcid: Number(alone) };
  const read = parseObject(properties);
  const dict = read instanceof PDFDict ? read : undefined;
  const mcid = entry.number(dict, "MCID");
  const actualText = entry.text(dict, "ActualText");
  return { ...mark, ...(mcid !== undefined && { mcid }), ...(actualText !== undefined && { actualText }) };
}
