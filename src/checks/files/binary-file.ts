import { fileFault } from "./file-fault.ts";

/** Content is text: a NUL byte shows that a file is something else. */
export const binaryFile = fileFault("binary-file", "Every page and data file is plain text.", () => ({
  message: "This file holds a NUL byte here: it is not plain text.",
  hint: "Save the text anew as plain text in UTF-8; a word processor's own format cannot be read.",
}));
