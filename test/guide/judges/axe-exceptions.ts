/** A rule of axe-core that some elements need not meet. */
interface Exception {
  rule: string;
  /** The elements, as a CSS selector. */
  elements: string;
  because: string;
}

/** All that axe-core may find. */
export const axeExceptions: readonly Exception[] = [
  {
    rule: "p-as-heading",
    elements: ".to-call .name",
    because: "The name of an organisation labels one item of a list; headings would bury those of the page.",
  },
  {
    rule: "region",
    elements: ".strapline",
    because:
      "The line under the title of a printed leaflet stands between its header and its text, as on paper.",
  },
];
