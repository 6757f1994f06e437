import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import { decodeTextString, type TextString } from "./text-string.ts";

/** A class of PDF objects; pdf-lib keeps their constructors to itself. */
interface Kind<T> {
  prototype: T;
  [Symbol.hasInstance](value: unknown): boolean;
}

const reader =
  <T>(...kinds: Kind<T>[]) =>
  (dict: PDFDict | undefined, key: string): T | undefined => {
    const value: unknown = dict?.lookup(PDFName.of(key));
    return kinds.some((kind) => value instanceof kind) ? (value as T) : undefined;
  };

const name = reader(PDFName);
const number = reader(PDFNumber);
const flag = reader(PDFBool);
const text = reader<TextString>(PDFString, PDFHexString);

/**
 * Reads one entry of a dictionary, references followed, as the JavaScript value of its kind (ISO 32000-1,
 * 7.3). Each gives `undefined` where the dictionary or the entry is missing or of another kind; none throws.
 */
export const entry = {
  dict: reader(PDFDict),
  array: reader(PDFArray),
  name: (dict: PDFDict | undefined, key: string) => name(dict, key)?.decodeText(),
  number: (dict: PDFDict | undefined, key: string) => number(dict, key)?.asNumber(),
  flag: (dict: PDFDict | undefined, key: string) => flag(dict, key)?.asBoolean(),
  text: (dict: PDFDict | undefined, key: string) => {
    const value = text(dict, key);
    return value && decodeTextString(value);
  },
};
