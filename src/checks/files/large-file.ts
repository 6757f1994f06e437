import { mostBytes } from "../../content/read-folder.ts";
import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** No file is heavier than a reader on a slow connection, or a text than an editor, can bear. */
export const largeFile = rule({
  code: "large-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: `No file of the content is over ${mostBytes / 1e6} MB.`,
  check: ({ files }) =>
    filesWith("large-file", files, ({ folder }, detail) => ({
      message: `This file has ${detail}; at most ${mostBytes / 1e6} MB is allowed.`,
      hint:
        folder === "images" ? "Save the picture smaller, or as SVG or WebP." : "Split it into several pages.",
    })),
});
