import { codePlaces } from "../../codes/code-places.ts";
import { proveCodes } from "../../codes/prove-codes.ts";
import { readPdf } from "../../pdf/read-pdf.ts";
import { notRight } from "../prove-leaflet.ts";
import { imposeBooklet, imposedCodes } from "./impose-booklet.ts";

/**
 * Makes a booklet of a PDF, and proves that its codes can be read.
 *
 * @param file its name, for messages
 * @throws {ToolError} where a code cannot be read
 */
export async function provedBooklet(
  file: string,
  { source, pages }: { source: Uint8Array; pages: number },
  about: Parameters<typeof imposeBooklet>[1],
): Promise<Uint8Array> {
  const booklet = await imposeBooklet(source, about);
  const places = imposedCodes(codePlaces(await readPdf(source)), pages);
  const faults = await proveCodes(booklet, places);
  if (faults.length > 0) throw notRight({ file }, faults);
  return booklet;
}
