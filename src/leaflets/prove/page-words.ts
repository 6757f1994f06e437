import { DomUtils, parseDocument } from "htmlparser2";
import { boxKinds } from "../../markdown/boxes.ts";
import type { LeafletPart } from "../compose/composed-leaflet.ts";
import { htmlBlocks } from "./html-blocks.ts";
import type { WordBlock } from "./word-block.ts";

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type Node = ReturnType<typeof DomUtils.getChildren>[number];

/** A finished page of the site, of which leaflets have parts. */
export class PageWords {
  readonly #html: string;
  readonly #main: Element | null;

  constructor(html: string) {
    this.#html = html;
    const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
    this.#main = DomUtils.findOne(({ name }) => name === "main", document.children);
  }

  /**
   * What the page says of its subject: its `main`, without its own furniture. Of a part that is one heading, that
   * heading and what is under it; what a heading in a box heads is the whole box. Nothing where it has no such heading.
   * Of a part with some hard words, those alone.
   */
  of({ anchor, isSummary, terms }: Pick<LeafletPart, "anchor" | "isSummary" | "terms">): WordBlock[] {
    const main = this.#main;
    if (!main) return [];
    if (anchor === undefined) return this.#read([main], terms ? otherTerms(main, terms) : []);
    const heading = DomUtils.findOne(({ attribs }) => attribs.id === anchor, main.children);
    if (!heading) return [];
    const box = heading.parent as Element;
    if (!isBox(box)) return this.#read(headedBy(heading));
    if (!isSummary) return this.#read([box]);
    const title = DomUtils.findOne(({ name }) => name === "h1", main.children);
    const points = DomUtils.getChildren(box).filter((each) => each !== heading);
    return this.#read([...(title ? [title] : []), ...points]);
  }

  /** The guide's words in some nodes, without those in some elements in them. */
  #read(nodes: readonly Node[], without: readonly Element[] = []): WordBlock[] {
    return nodes
      .map((node) => this.#htmlOf(node, without))
      .flatMap(htmlBlocks)
      .filter(({ kind }) => kind === "guide");
  }

  #htmlOf({ startIndex, endIndex }: Node, without: readonly Element[]): string {
    const starts = [startIndex, ...without.map((each) => (each.endIndex ?? -1) + 1)];
    const ends = [...without.map((each) => each.startIndex), (endIndex ?? -1) + 1];
    return starts.map((start, index) => this.#html.slice(start ?? 0, ends[index] ?? 0)).join("");
  }
}

/** The hard words that are not among some, by their ids, and what they mean. */
function otherTerms(main: Element, terms: readonly string[]): Element[] {
  let isOther = false;
  return DomUtils.findAll(({ name }) => name === "dt" || name === "dd", [main]).filter(
    ({ name, attribs }) => {
      if (name === "dt") isOther = !terms.includes(attribs.id ?? "");
      return isOther;
    },
  );
}

const isBox = ({ attribs }: Element) => boxKinds.has(attribs?.class ?? "");
const isHeading = ({ name }: Element) => /^h[1-6]$/.test(name);

/** A heading and its siblings up to the next that is as high, or to the box that such a one stands in. */
function headedBy(heading: Element): Element[] {
  const ends = (element: Element) => isHeading(element) && element.name <= heading.name;
  const held = [heading];
  for (let next = DomUtils.nextElementSibling(heading); next; next = DomUtils.nextElementSibling(next)) {
    if (ends(next) || DomUtils.existsOne(ends, next.children)) break;
    held.push(next);
  }
  return held;
}
