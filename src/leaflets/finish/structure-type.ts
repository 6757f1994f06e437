import type { SidecarElement } from "./sidecar.ts";

/** Part of ISO 14289 that the PDF is to meet. */
export type UaPart = 1 | 2;

const TYPES: Record<string, string> = {
  section: "Sect",
  nav: "Sect",
  header: "Sect",
  footer: "Sect",
  details: "Sect",
  article: "Art",
  div: "Div",
  p: "P",
  address: "P",
  summary: "P",
  pre: "P",
  blockquote: "BlockQuote",
  q: "Quote",
  code: "Code",
  ul: "L",
  ol: "L",
  dl: "L",
  li: "LI",
  dt: "Lbl",
  dd: "LBody",
  table: "Table",
  caption: "Caption",
  thead: "THead",
  tbody: "TBody",
  tfoot: "TFoot",
  tr: "TR",
  th: "TH",
  td: "TD",
  figure: "Figure",
  figcaption: "Caption",
  img: "Figure",
  svg: "Figure",
};

/** Lists of contents and their items (ISO 32000-1, table 333). */
const CONTENTS: Record<string, string> = { ul: "TOC", ol: "TOC", li: "TOCI" };

/**
 * Standard structure type of an element (ISO 32000-1, 14.8.4; part 2 adds those of ISO 32000-2), or
 * `undefined` for one that means nothing to a reader: its content then belongs to its parent. Words of the
 * leaflet's own amid the guide's, such as the number of a printed address, are a reference; lists without markers in a `nav` are contents.
 */
export function structureType(
  element: SidecarElement,
  { parent, isContents, part }: { parent: SidecarElement | undefined; isContents: boolean; part: UaPart },
) {
  const { tag, inline, furniture, lang, name, field } = element;
  if (field) return "Form";
  if (/^h[1-6]$/.test(tag)) return tag.toUpperCase();
  if (inline && furniture && !parent?.furniture) return "Reference";
  if (tag === "a" && name) return "Link";
  if (tag === "aside") return part === 2 ? "Aside" : "Sect";
  if (tag === "strong" || tag === "em") return tag === "em" ? "Em" : "Strong";
  if (tag === "div" && parent?.tag === "dl") return undefined;
  const ofContents = isContents ? CONTENTS[tag] : undefined;
  return ofContents ?? TYPES[tag] ?? (lang ? (inline ? "Span" : "Div") : undefined);
}
