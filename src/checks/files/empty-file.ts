import { fileFault } from "./file-fault.ts";

/** A file that is there holds something. */
export const emptyFile = fileFault("empty-file", "No page or data file is empty.", ({ folder }) => ({
  message: "This file is empty.",
  hint:
    folder === "data"
      ? "Write its entries; docs/writing.md says what it holds."
      : "Write its front matter and text, or remove the file.",
}));
