import type { DataKind } from "../kinds/data-kind.ts";
import { dataKinds, pageKinds } from "../kinds/kinds.ts";
import type { PageKind } from "../kinds/page-kind.ts";
import type { DataName, PageFolder } from "../kinds/types.ts";
import type { FileShape } from "./edited-file.ts";
import { shapeOf } from "./shape.ts";

/** How a page of a folder is edited. */
export function shapeOfPage(folder: PageFolder): FileShape {
  const { fields, hasText }: PageKind = pageKinds[folder];
  return { ending: "md", hasText, shape: shapeOf(fields) };
}

/** How a data file is edited. */
export function shapeOfData(name: DataName): FileShape {
  const { fields }: DataKind = dataKinds[name];
  return { ending: "yaml", hasText: false, shape: shapeOf(fields) };
}
