import { readFile } from "node:fs/promises";
import path from "node:path";
import { PDFArray, PDFDict, PDFHexString, type PDFObject, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { unzipSync } from "fflate";
import { outputFiles } from "../../src/inspect/output-files.ts";
import { readPrintedWords } from "../../src/leaflets/prove/printed-words.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { decodeStream } from "../../src/pdf/streams.ts";
import { decodeTextString } from "../../src/pdf/text-string.ts";

/** The files of an output folder in whose names, words or bytes something is found: in PDFs their strings and streams too, in ZIPs each file. */
export async function tracesOf(pattern: RegExp, out: string): Promise<string[]> {
  const names = (await outputFiles(out)).filter((name) => !/\.(br|gz)$/.test(name));
  const told = await Promise.all(
    names.map(async (name) => {
      const text = await textOf(name, await readFile(path.join(out, name)));
      return pattern.test(`${name} ${text}`) ? name : [];
    }),
  );
  return told.flat();
}

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith(".zip")) {
    const files = Object.entries(unzipSync(bytes));
    return (
      await Promise.all(files.map(([inner, data]) => textOf(inner, data).then((text) => `${inner} ${text}`)))
    ).join("\n");
  }
  if (!name.endsWith(".pdf")) return Buffer.from(bytes).toString("utf8");
  const pdf = await readPdf(bytes);
  const objects = pdf.document.context.enumerateIndirectObjects().map(([, object]) => object);
  const info = pdf.document.context.trailerInfo.Info;
  return [JSON.stringify(readPrintedWords(pdf)), ...[...objects, info].flatMap(stringsIn)].join("\n");
}

/** Every string in an object of a PDF, and what its streams hold: metadata, attachments, drawings. */
function stringsIn(object: PDFObject | undefined): string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [decodeTextString(object)];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFDict) return object.values().flatMap(stringsIn);
  if (!(object instanceof PDFRawStream)) return [];
  return [
    ...stringsIn(object.dict),
    decodeStream(object),
    Buffer.from(decodeStream(object), "latin1").toString("utf8"),
  ];
}
