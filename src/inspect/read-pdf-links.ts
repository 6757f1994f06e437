import { linkAnnotations } from "../pdf/link-annotations.ts";
import { loadPdf } from "../pdf/read-pdf.ts";
import type { BuiltAddress } from "./output.ts";

/** The links of a PDF that lead out of it; a reader opens them from anywhere, so they are absolute. */
export async function readPdfLinks(path: string, url: string, bytes: Uint8Array): Promise<BuiltAddress[]> {
  return linkAnnotations(await loadPdf(bytes))
    .filter(({ target }) => /^\w+:/.test(target))
    .map(({ page, target }) => {
      const at = { file: path, line: 1, column: 1 };
      return { value: target, holder: `link on page ${page + 1}`, base: url, at };
    });
}
