import { ownPages } from "../kinds/own-pages.ts";

/** Whether a file of the output belongs to the editor, which no reader is sent. */
export function isOfEditor(file: string): boolean {
  return file.startsWith(ownPages.edit.address.slice(1));
}
