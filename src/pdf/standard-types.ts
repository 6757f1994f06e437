const types = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Structure types that both namespaces know (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4). */
const COMMON = types(
  "Document Part Sect Div Caption NonStruct H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Link " +
    "Annot Ruby RB RT RP Warichu WT WP Figure Formula Form",
);
/** Those that ISO 32000-2 left out of its own namespace; a PDF 2.0 has them in that of PDF 1.7, which needs no word. */
const ONLY_PDF_17 = types("Art BlockQuote TOC TOCI Index Private Quote Note Reference BibEntry Code");
/** Those that ISO 32000-2 added. */
const ONLY_PDF_20 = types("DocumentFragment Aside Title FENote Sub Em Strong Artifact");

/** Whether a structure type is a standard one in the namespace of PDF 1.7, or in that of PDF 2.0. */
export function isStandardType(type: string, namespace: "1.7" | "2.0"): boolean {
  return COMMON.has(type) || (namespace === "1.7" ? ONLY_PDF_17 : ONLY_PDF_20).has(type);
}
