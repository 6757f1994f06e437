import { group } from "../group-fields.ts";
import { id } from "../id-fields.ts";
import { finding, review, sourceIds } from "../page-fields.ts";
import { type PageKind, reading } from "../page-kind.ts";
import { nationList, order } from "../setting-fields.ts";
import { sentences, title } from "../text-fields.ts";

/** A page of guidance. */
export const guide = {
  noun: "guide page",
  about: "one topic of the guide",
  root: "/guide/",
  hasText: true,
  begins: "::: key\n## In short\n\n-\n-\n-\n:::\n",
  onPaper: true,
  budget: reading,
  fields: group("", {
    title: title("the page's only H1, at most 65 characters, sentence case, not a question"),
    description: sentences(
      "one plain sentence for search results: what the page helps with, at most 160 characters",
    ),
    section: id("an id from `data/sections.yaml`", "sections"),
    order: order("place in its section: 1, 2, 3"),
    ...review(),
    sources: sourceIds(),
    nations: nationList(),
    ...finding(),
  }),
} satisfies PageKind;
