import type { Data } from "../schema/types.ts";
import type { Rendering } from "./rendering.ts";

/** How words stand on their own web page: headings as written, glossary links to the glossary. */
export function webRendering({ contacts, glossary, conditions }: Data): Rendering {
  return {
    headingShift: 0,
    idPrefix: "",
    link: (href) => ({ href: href.replace(/^glossary:/, "/glossary/#") }),
    contacts,
    glossary,
    conditions,
  };
}
