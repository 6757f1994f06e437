import type { CmsConfig } from "@sveltia/cms";
import type { Data } from "../kinds/types.ts";
import type { FileShape } from "./edited-file.ts";

/** All that the page of the editor is given, as JSON. */
export interface EditorData {
  cms: CmsConfig;
  /** How the file of each kind is read and written, by the name of its format. */
  formats: Record<string, FileShape>;
  preview: PreviewData;
}

/** What the text of a page is shown with, as the site was when it was built. */
export interface PreviewData extends Pick<Data, "contacts" | "glossary" | "conditions"> {
  language: string;
  /** The path that the site lives in, with both slashes. */
  base: string;
  /** The words of the interface that stand in texts, by their group. */
  words: Record<string, Record<string, string>>;
  /** Folders of pages that have a text. */
  folders: string[];
}
