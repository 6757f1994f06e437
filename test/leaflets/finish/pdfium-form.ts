import { PDFiumLibrary } from "@hyzyla/pdfium";

/** The functions of PDFium that fill in forms, which the library keeps to itself (pdfium/public/fpdf_formfill.h). */
interface FormFunctions {
  HEAPU8: Uint8Array;
  wasmExports: { malloc(size: number): number };
  [name: `_${string}`]: (...numbers: number[]) => number;
}

/** A field as PDFium knows it: its name, what was typed into it, and whether it is ticked. */
export interface SeenField {
  name: string;
  value: string;
  isTicked: boolean;
}

/** Opens the first page of a PDF with PDFium's forms, as a browser does. */
export async function openForm(pdf: Uint8Array) {
  const document = await (await PDFiumLibrary.init()).loadDocument(pdf);
  const { module } = document as unknown as { module: FormFunctions };
  const form = document.initializeFormFields();
  const { pageIdx: page } = document.getPage(0) as unknown as { pageIdx: number };
  const call = (name: string, ...numbers: number[]) => module[`_${name}`]?.(...numbers) ?? 0;
  call("FORM_OnAfterLoadPage", page, form);
  const text = (name: string, annotation: number) => {
    const length = call(name, form, annotation, 0, 0);
    const at = module.wasmExports.malloc(length);
    call(name, form, annotation, at, length);
    return new TextDecoder("utf-16le").decode(module.HEAPU8.slice(at, at + length - 2));
  };
  return {
    /** Clicks on a point of the page, in points from its lower left corner. */
    click(x: number, y: number) {
      for (const event of ["FORM_OnMouseMove", "FORM_OnLButtonDown", "FORM_OnLButtonUp"])
        call(event, form, page, 0, x, y);
    },
    type(words: string) {
      for (const letter of words) call("FORM_OnChar", form, page, letter.codePointAt(0) ?? 0, 0);
    },
    leave: () => call("FORM_ForceToKillFocus", form),
    fields: (): SeenField[] =>
      Array.from({ length: call("FPDFPage_GetAnnotCount", page) }, (_, index) => {
        const annotation = call("FPDFPage_GetAnnot", page, index);
        return {
          name: text("FPDFAnnot_GetFormFieldAlternateName", annotation),
          value: text("FPDFAnnot_GetFormFieldValue", annotation),
          isTicked: call("FPDFAnnot_IsChecked", form, annotation) !== 0,
        };
      }),
    close: () => document.destroy(),
  };
}
