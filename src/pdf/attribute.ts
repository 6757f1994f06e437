import { PDFDict } from "@cantoo/pdf-lib";
import { entry } from "./entry.ts";
import type { StructureElement } from "./structure.ts";

/**
 * An attribute of an element by its key, whoever owns it (ISO 32000-1, 14.7.5): a name, a number or nothing.
 */
export function attribute({ dict }: StructureElement, key: string): string | number | undefined {
  const owned = [entry.dict(dict, "A"), ...(entry.array(dict, "A")?.asArray() ?? [])]
    .map((item) => dict.context.lookup(item))
    .filter((item) => item instanceof PDFDict);
  return owned
    .map((item) => entry.name(item, key) ?? entry.number(item, key))
    .find((value) => value !== undefined);
}
