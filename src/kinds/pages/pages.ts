import { group, optional } from "../group-fields.ts";
import { finding, review, sourceIds } from "../page-fields.ts";
import { type PageKind, reading } from "../page-kind.ts";
import { order } from "../setting-fields.ts";
import { sentences, title } from "../text-fields.ts";

/** A page about the guide itself. */
export const pages = {
  noun: "page about the guide",
  about: "a page about the guide itself",
  root: "/",
  hasText: true,
  onPaper: false,
  budget: reading,
  fields: group("", {
    title: title("the page's only H1"),
    description: sentences("one plain sentence for search results"),
    order: order("place at the foot of every page: 1, 2, 3"),
    ...review(),
    sources: optional(sourceIds()),
    ...finding(),
  }),
} satisfies PageKind;
