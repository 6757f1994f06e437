import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** A file that is there holds something. */
export const emptyFile = rule({
  code: "empty-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "No page or data file is empty.",
  check: ({ files }) =>
    filesWith("empty-file", files, ({ folder }) => ({
      message: "This file is empty.",
      hint:
        folder === "data"
          ? "Write its entries; docs/writing.md says what it holds."
          : "Write its front matter and text, or remove the file.",
    })),
});
