import { fileFault } from "./file-fault.ts";

/** Every file can be opened. */
export const unreadableFile = fileFault(
  "unreadable-file",
  "Every file of the content can be opened.",
  (_, detail) => ({
    message: `This file cannot be opened (${detail}).`,
    hint:
      detail === "ENOENT"
        ? "It is a link to a file that is no longer there: remove the link or put the file back."
        : "Change its permissions so that you may read it.",
  }),
);
