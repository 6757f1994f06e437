import { type PDFDict, PDFName } from "@cantoo/pdf-lib";
import { eachElement, type PlacedElement } from "../../../pdf/each-element.ts";
import { entry } from "../../../pdf/entry.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import { isStandardType } from "../../../pdf/standard-types.ts";
import type { TagFault } from "../tag-fault.ts";

const LANGUAGE_TAG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

const isLanguage = (text: string | undefined) => text === undefined || LANGUAGE_TAG.test(text);

/** Structure types that something else has to say in words, by the clause that asks for it. */
const needWords: Record<string, { what: string; clause: string }> = {
  Figure: { what: "A figure", clause: "7.3" },
  Formula: { what: "A formula", clause: "7.7" },
};

/**
 * Every element by itself: its type, language, and the words that stand for it (ISO 14289-1, 7.1, 7.2, 7.3,
 * 7.7, 7.9).
 */
export function checkElements(pdf: Pdf): TagFault[] {
  const placed = eachElement(pdf);
  return [...checkCatalog(pdf.document.catalog), ...placed.flatMap(checkElement), ...checkNotes(placed)];
}

function checkCatalog(catalog: PDFDict): TagFault[] {
  const roleMap = entry.dict(entry.dict(catalog, "StructTreeRoot"), "RoleMap");
  const faults: TagFault[] = (roleMap?.keys() ?? [])
    .map((key) => key.decodeText())
    .filter((type) => isStandardType(type, "1.7"))
    .map((type) => ({ clause: "7.1", message: `The standard type ${type} is mapped to another.` }));
  if (!isLanguage(entry.text(catalog, "Lang")))
    faults.push({ clause: "7.2", message: "The language of the document is no language tag." });
  return faults;
}

function checkElement({ element: { type, dict, lang }, role }: PlacedElement): TagFault[] {
  const faults: TagFault[] = [];
  if (!isStandardType(role, dict.has(PDFName.of("NS")) ? "2.0" : "1.7"))
    faults.push({ clause: "7.1", message: `${type} is not mapped to a standard type.` });
  if (!isLanguage(lang))
    faults.push({ clause: "7.2", message: `“${lang}” of a ${role} is no language tag.` });
  const { what, clause = "" } = needWords[role] ?? {};
  if (what && !entry.text(dict, "Alt") && !entry.text(dict, "ActualText"))
    faults.push({ clause, message: `${what} has no words that stand for it.` });
  return faults;
}

function checkNotes(placed: readonly PlacedElement[]): TagFault[] {
  const ids = placed
    .filter(({ role }) => role === "Note")
    .map(({ element }) => entry.text(element.dict, "ID") ?? "");
  return ids
    .filter((id, index) => !id || ids.indexOf(id) < index)
    .map(() => ({ clause: "7.9", message: "A note has no identifier of its own." }));
}
