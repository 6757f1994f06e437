import type { PDFObject } from "@cantoo/pdf-lib";
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";

type Type<T> = new (...parts: never[]) => T;

const look = (dict: PDFDict | undefined, key: string): PDFObject | undefined => dict?.lookup(PDFName.of(key));
const typed =
  <T>(type: unknown) =>
  (dict: PDFDict | undefined, key: string): T | undefined => {
    const value = look(dict, key);
    return value instanceof (type as Type<T & PDFObject>) ? value : undefined;
  };

/**
 * Reads one entry of a dictionary, references followed, as the JavaScript value of its kind.
 * Each gives `undefined` where the dictionary or the entry is missing or of another kind: never throws.
 */
export const entry = {
  dict: typed<PDFDict>(PDFDict),
  array: typed<PDFArray>(PDFArray),
  name: (dict: PDFDict | undefined, key: string) => typed<PDFName>(PDFName)(dict, key)?.decodeText(),
  number: (dict: PDFDict | undefined, key: string) => typed<PDFNumber>(PDFNumber)(dict, key)?.asNumber(),
  flag: (dict: PDFDict | undefined, key: string) => typed<PDFBool>(PDFBool)(dict, key)?.asBoolean(),
  text: (dict: PDFDict | undefined, key: string): string | undefined => {
    const value = look(dict, key);
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  },
};
