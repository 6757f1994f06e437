import type { PDFRef } from "@cantoo/pdf-lib";

/** Marked content that Chromium printed for an element; `label` where it is the list marker of a `li`. */
export interface ContentPiece {
  kind: "content";
  owner: number;
  page: number;
  mcid: number;
  label: boolean;
}

/** One clickable area of a link; a link over two lines has two. */
export interface LinkArea {
  kind: "area";
  owner: number;
  annotation: PDFRef;
}

/** What Chromium made of an element; `owner` is the element's index in the sidecar. */
export type Piece = ContentPiece | LinkArea;

/** Attributes of one owner, as written in `/A`: text becomes a name (ISO 32000-1, 14.7.5). */
export interface Attributes {
  O: "Layout" | "List" | "Table";
  [key: string]: string | number | number[];
}

/** A structure element to be written. */
export interface Tag {
  kind: "tag";
  type: string;
  /** Index in the sidecar of the element that it stands for. */
  element: number;
  children: (Tag | Piece)[];
  lang?: string;
  alt?: string;
  actualText?: string;
  attributes?: Attributes;
}

/** A new tag. */
export const newTag = (type: string, element: number, children: Tag["children"] = []): Tag => ({
  kind: "tag",
  type,
  element,
  children,
});

/** Every tag from this one down, in reading order. */
export function* eachTag(tag: Tag): Generator<Tag> {
  yield tag;
  for (const child of childTags(tag)) yield* eachTag(child);
}

/** The tags straight below this one. */
export const childTags = (tag: Tag): Tag[] => tag.children.filter((child) => child.kind === "tag");

/** Every piece at or below this tag, in reading order. */
export const piecesOf = (tag: Tag): Piece[] =>
  tag.children.flatMap((child) => (child.kind === "tag" ? piecesOf(child) : [child]));
