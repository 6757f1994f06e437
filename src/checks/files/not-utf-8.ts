import { fileFault } from "./file-fault.ts";

/** Text is UTF-8, so that every letter arrives as it was written. */
export const notUtf8 = fileFault("not-utf-8", "Every page and data file is saved in UTF-8.", () => ({
  message: "This file is not UTF-8 text from here on.",
  hint: "Save it as plain text in UTF-8.",
}));
