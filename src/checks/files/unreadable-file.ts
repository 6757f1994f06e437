import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** Every file can be opened. */
export const unreadableFile = rule({
  code: "unreadable-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "Every file of the content can be opened.",
  check: ({ files }) =>
    filesWith("unreadable-file", files, (_, detail) => ({
      message: `This file cannot be opened (${detail}).`,
      hint:
        detail === "ENOENT"
          ? "It is a link to a file that is no longer there: remove the link or put the file back."
          : "Change its permissions so that you may read it.",
    })),
});
