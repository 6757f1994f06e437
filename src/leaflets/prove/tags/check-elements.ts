import { PDFName } from "@cantoo/pdf-lib";
import { eachElement } from "../../../pdf/each-element.ts";
import { entry } from "../../../pdf/entry.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import { isStandardType } from "../../../pdf/standard-types.ts";
import type { TagFault } from "../tag-fault.ts";

const LANGUAGE_TAG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Every element by itself: its type, language, and the words that stand for it (ISO 14289-1, 7.1, 7.2, 7.3,
 * 7.7, 7.9).
 */
export function checkElements(pdf: Pdf): TagFault[] {
  const { catalog } = pdf.document;
  const faults: TagFault[] = [];
  const fault = (clause: string, message: string) => faults.push({ clause, message });
  const roleMap = entry.dict(entry.dict(catalog, "StructTreeRoot"), "RoleMap");
  for (const key of roleMap?.keys() ?? [])
    if (isStandardType(key.decodeText(), "1.7"))
      fault("7.1", `The standard type ${key.decodeText()} is mapped to another.`);
  const isLanguage = (text: string | undefined) => text === undefined || LANGUAGE_TAG.test(text);
  if (!isLanguage(entry.text(catalog, "Lang")))
    fault("7.2", "The language of the document is no language tag.");

  const notes = new Set<string>();
  for (const { element, role } of eachElement(pdf)) {
    const { dict, lang } = element;
    if (!isStandardType(role, dict.has(PDFName.of("NS")) ? "2.0" : "1.7"))
      fault("7.1", `${element.type} is not mapped to a standard type.`);
    if (!isLanguage(lang)) fault("7.2", `“${lang}” of a ${role} is no language tag.`);
    const spoken = entry.text(dict, "Alt") || entry.text(dict, "ActualText");
    if (role === "Figure" && !spoken) fault("7.3", "A figure has no words that stand for it.");
    if (role === "Formula" && !spoken) fault("7.7", "A formula has no words that stand for it.");
    if (role !== "Note") continue;
    const id = entry.text(dict, "ID") ?? "";
    if (!id || notes.has(id)) fault("7.9", "A note has no identifier of its own.");
    notes.add(id);
  }
  return faults;
}
