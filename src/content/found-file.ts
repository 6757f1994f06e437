import { pageFolders } from "../kinds/kind-names.ts";
import type { PageFolder } from "../kinds/types.ts";
import { recordOf } from "../records.ts";
import type { Position } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";

/** A folder of `content`. */
export type ContentFolder = PageFolder | "data" | "images";

/** The folders of `content`, and how the names of the files in each end. */
export const endings = {
  data: [".yaml", ".csv"],
  ...recordOf(pageFolders, () => [".md"]),
  images: [".svg", ".png", ".jpg", ".webp"],
} satisfies Record<ContentFolder, string[]>;

/** What keeps a file from being read as text. */
export type FileFault =
  | "unreadable-file"
  | "outside-file"
  | "large-file"
  | "binary-file"
  | "not-utf-8"
  | "empty-file"
  | "unmerged-file";

/** Something that lies in a folder of `content`. */
export interface FoundFile {
  /** `top` for what lies beside the folders. */
  folder: ContentFolder | "top";
  name: string;
  /** As shown in messages, with forward slashes. */
  path: string;
  /** Whether its name ends as the names of the files of its folder do, and it is no folder itself. */
  belongs: boolean;
  /** Its text; only where it belongs and can be read. Of pictures only drawings have one. */
  source?: SourceFile;
  /** Why it cannot be read, and where that shows. */
  fault?: { code: FileFault; at: Position; detail?: string };
}
