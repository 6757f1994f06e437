import { type PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { entry } from "../../../src/pdf/entry.ts";
import { rewriteContent } from "../rewrite-content.ts";

/** One way to break a good PDF, and the clause of ISO 14289-1 that it then breaks. */
export interface Breakage {
  name: string;
  clause: string;
  /** Our check asks more than the reference validator, which lets this pass. */
  beyond?: true;
  break(document: PDFDocument): void;
}

const key = PDFName.of;
const root = (document: PDFDocument) => entry.dict(document.catalog, "StructTreeRoot") as PDFDict;

/** Structure elements of a type, in document order. */
function elements(document: PDFDocument, type: string): PDFDict[] {
  const found: PDFDict[] = [];
  const visit = (value: unknown) => {
    const dict = document.context.lookup(value as never);
    if (!(dict instanceof PDFDict) || !entry.name(dict, "S")) return;
    if (entry.name(dict, "S") === type) found.push(dict);
    for (const kid of entry.array(dict, "K")?.asArray() ?? []) visit(kid);
  };
  visit(root(document).get(key("K")));
  return found;
}

const first = (document: PDFDocument, type: string, index = 0) => elements(document, type)[index] as PDFDict;
const retype =
  (from: string, to: string, index = 0) =>
  (document: PDFDocument) =>
    first(document, from, index).set(key("S"), key(to));
const kids = (dict: PDFDict) => entry.array(dict, "K") as PDFArray;
const link = (document: PDFDocument) =>
  document.context.lookup(document.getPage(0).node.Annots()?.get(0), PDFDict) as PDFDict;

/** Rewrites the metadata packet. */
function rewriteMetadata(document: PDFDocument, edit: (packet: string) => string) {
  const stream = document.catalog.lookup(key("Metadata")) as PDFRawStream;
  const packet = Buffer.from(edit(Buffer.from(stream.contents).toString("utf8")), "utf8");
  document.catalog.set(key("Metadata"), document.context.register(PDFRawStream.of(stream.dict, packet)));
}

const font = (document: PDFDocument) => {
  const fonts = entry.dict(document.getPage(0).node.Resources(), "Font") as PDFDict;
  return fonts.lookup(fonts.keys()[0] as PDFName, PDFDict);
};

/** Each breaks one thing in the finished fixture `every-element`. */
export const breakages: Breakage[] = [
  { name: "no metadata", clause: "7.1", break: ({ catalog }) => catalog.delete(key("Metadata")) },
  {
    name: "no claim to PDF/UA",
    clause: "5",
    break: (document) => rewriteMetadata(document, (packet) => packet.replace(/<pdfuaid:part>.*?>/, "")),
  },
  {
    name: "no title",
    clause: "7.1",
    break: (document) =>
      rewriteMetadata(document, (packet) => packet.replace(/<dc:title>.*?<\/dc:title>/s, "")),
  },
  {
    name: "file name shown for the title",
    clause: "7.1",
    break: ({ catalog }) => catalog.delete(key("ViewerPreferences")),
  },
  { name: "not marked as tagged", clause: "7.1", break: ({ catalog }) => catalog.delete(key("MarkInfo")) },
  {
    name: "tags suspect",
    clause: "7.1",
    break: ({ catalog, context }) =>
      catalog.set(key("MarkInfo"), context.obj({ Marked: true, Suspects: true })),
  },
  { name: "no language", clause: "7.2", break: ({ catalog }) => catalog.delete(key("Lang")) },
  {
    name: "a language that is none",
    clause: "7.2",
    break: (document) => first(document, "Span").set(key("Lang"), PDFString.of("Welsh language")),
  },
  { name: "no structure tree", clause: "7.1", break: ({ catalog }) => catalog.delete(key("StructTreeRoot")) },
  { name: "a type nobody knows", clause: "7.1", break: retype("BlockQuote", "Pullquote") },
  {
    name: "a standard type mapped to another",
    clause: "7.1",
    break: (document) => root(document).set(key("RoleMap"), document.context.obj({ P: "Span" })),
  },
  {
    name: "a circular role map",
    clause: "7.1",
    break(document) {
      retype("BlockQuote", "Aside")(document);
      root(document).set(key("RoleMap"), document.context.obj({ Aside: "Box", Box: "Aside" }));
    },
  },
  {
    name: "a figure without words",
    clause: "7.3",
    break: (document) => first(document, "Figure").delete(key("Alt")),
  },
  { name: "a formula without words", clause: "7.7", break: retype("BlockQuote", "Formula") },
  { name: "a note without identifier", clause: "7.9", break: retype("Reference", "Note") },
  { name: "a first heading of level 2", clause: "7.4.2", break: retype("H1", "H2") },
  { name: "a heading level skipped", clause: "7.4.2", break: retype("H3", "H5") },
  { name: "two kinds of heading", clause: "7.4.4", break: retype("H2", "H", 3) },
  { name: "a list item outside a list", clause: "7.6", break: retype("L", "Div") },
  { name: "a paragraph straight in a list", clause: "7.6", break: retype("LI", "P") },
  { name: "a paragraph straight in a list item", clause: "7.6", break: retype("LBody", "P") },
  {
    name: "a list without numbering",
    clause: "7.6",
    beyond: true,
    break: (document) => first(document, "L").delete(key("A")),
  },
  { name: "a row outside a table", clause: "7.2", break: retype("Table", "Sect") },
  { name: "a paragraph straight in a row", clause: "7.2", break: retype("TD", "P") },
  { name: "a division straight in a table", clause: "7.2", break: retype("TBody", "Div") },
  { name: "two heads in a table", clause: "7.5", break: retype("TBody", "THead") },
  { name: "two captions in a table", clause: "7.5", break: retype("TBody", "Caption") },
  {
    name: "heading cells that head nothing",
    clause: "7.5",
    break: (document) => {
      for (const cell of elements(document, "TH")) cell.delete(key("A"));
    },
  },
  {
    name: "a row with a cell too few",
    clause: "7.5",
    break: (document) => kids(first(document, "TR", 1)).remove(2),
  },
  {
    name: "a row span beyond the table",
    clause: "7.5",
    break: (document) =>
      first(document, "TD", 6).set(key("A"), document.context.obj({ O: "Table", RowSpan: 3 })),
  },
  {
    name: "content without a mark",
    clause: "7.1",
    break: (document) => rewriteContent(document.getPage(0), (content) => `${content}\n0 0 9 9 re f`),
  },
  {
    name: "an artifact inside content",
    clause: "7.1",
    break: (document) =>
      rewriteContent(document.getPage(0), (content) =>
        content.replace(/MCID 2 ?>> ?BDC/, "$& /Artifact BMC 0 0 9 9 re f EMC"),
      ),
  },
  {
    name: "content inside an artifact",
    clause: "7.1",
    break: (document) => rewriteContent(document.getPage(0), (content) => `/Artifact BMC\n${content}\nEMC`),
  },
  {
    name: "content that no element has",
    clause: "7.1",
    beyond: true,
    break: (document) => kids(first(document, "P", 1)).remove(0),
  },
  {
    name: "content that two elements have",
    clause: "7.1",
    beyond: true,
    break: (document) => kids(first(document, "P", 2)).push(kids(first(document, "P", 1)).get(0)),
  },
  {
    name: "a parent tree without a page",
    clause: "7.1",
    break: (document) =>
      entry.array(entry.dict(root(document), "ParentTree"), "Nums")?.set(1, document.context.obj([])),
  },
  {
    name: "a link without a name",
    clause: "7.18.5",
    break: (document) => link(document).delete(key("Contents")),
  },
  { name: "a link in no Link element", clause: "7.18.5", break: retype("Link", "Span") },
  {
    name: "a link that does not know its element",
    clause: "7.18.1",
    break: (document) => link(document).delete(key("StructParent")),
  },
  {
    name: "an annotation of another kind",
    clause: "7.18.1",
    break: (document) => link(document).set(key("Subtype"), key("Text")),
  },
  {
    name: "a tab order of its own",
    clause: "7.18.3",
    break: (document) => document.getPage(0).node.set(key("Tabs"), key("R")),
  },
  {
    name: "a font that is not embedded",
    clause: "7.21.4.1",
    break(document) {
      const { context } = document;
      const page = document.getPage(0);
      const helvetica = context.obj({ Type: "Font", Subtype: "Type1", BaseFont: "Helvetica" });
      entry.dict(page.node.Resources(), "Font")?.set(key("Bare"), context.register(helvetica));
      rewriteContent(page, (content) => content.replace(/\/F\d+( \S+ Tf)/, "/Bare$1"));
    },
  },
  {
    name: "a font that does not say how it reads",
    clause: "7.21.7",
    break: (document) => font(document).delete(key("ToUnicode")),
  },
  {
    name: "a glyph that reads as nothing",
    clause: "7.21.7",
    break: (document) =>
      rewriteContent(document.getPage(0), (content) => content.replace(/<\w\w> Tj/, "<FC> Tj")),
  },
];
