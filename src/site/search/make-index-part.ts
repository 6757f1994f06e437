import * as pagefind from "pagefind";
import { ToolError } from "../../report/tool-error.ts";
import { type IndexPart, readIndexPart } from "./read-index-part.ts";

/** A page as Pagefind is given it. */
export interface PageToIndex {
  address: string;
  html: string;
}

/**
 * Has Pagefind, a program of its own, index some pages, which it numbers as they come.
 *
 * @param language as Pagefind names it: `en`
 * @throws {ToolError} where Pagefind fails
 */
export async function makeIndexPart(pages: readonly PageToIndex[], language: string): Promise<IndexPart> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new ToolError(`The search index could not be started: ${errors.join("; ")}.`);
  const give = ({ address, html }: PageToIndex) => index.addHTMLFile({ url: address, content: html });
  for (const given of await Promise.all(pages.map(give))) tellFaults(given.errors);
  const made = await index.getFiles();
  tellFaults(made.errors);
  await index.deleteIndex(); // It lets go of its memory.
  return readIndexPart(made.files);
}

/** Ends Pagefind. */
export const endPagefind = () => pagefind.close();

function tellFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new ToolError(`The search index could not be written: ${faults.join("; ")}.`);
}
