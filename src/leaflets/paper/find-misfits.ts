/** Something that does not fit on its paper, and by how many millimetres. */
export interface Misfit {
  /** A panel of a card and a high picture are too high, all else too wide. */
  what: "word" | "picture" | "high picture" | "block" | "panel";
  /** The word, the address of the picture, or the first words of the block or panel. */
  name: string;
  excess: number;
}

/**
 * Runs in a page that is laid out as on paper: which words and pictures do not fit into their column, which pictures are
 * higher than a page (`--page-height`), what goes beyond a panel of fixed size (`contain: size`) or one that hides it
 * (`overflow`), and which block is wider than the sheet, of which Chromium would tell nothing, and print the whole document
 * smaller or cut it off.
 */
export function findMisfits(): Misfit[] {
  const slack = 1;
  const millimetres = (pixels: number) => Math.ceil((pixels / 96) * 25.4);
  const found: Misfit[] = [];
  const tell = (what: Misfit["what"], name: string, excess: number) => {
    if (!found.some((each) => each.name === name)) found.push({ what, name, excess: millimetres(excess) });
  };
  /** How far something goes beyond the left or the right edge of what it stands in. */
  const beyondEdges = ({ left, right }: DOMRect, within: DOMRect) =>
    Math.max(within.left - left, right - within.right);
  const firstWords = ({ textContent }: Element) =>
    (textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60);
  const columnOf = (node: Node): Element => {
    let column = node.parentElement ?? document.body;
    while (getComputedStyle(column).display.startsWith("inline"))
      column = column.parentElement ?? document.body;
    return column;
  };

  const findWords = () => {
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.textContent?.trim() || text.parentElement?.closest("style, script, svg")) continue;
      range.selectNodeContents(text);
      const column = columnOf(text).getBoundingClientRect();
      if (beyondEdges(range.getBoundingClientRect(), column) <= slack) continue;
      for (const { 0: word, index } of text.textContent.matchAll(/\S+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const box = range.getBoundingClientRect();
        const excess = beyondEdges(box, column);
        const isPartlyIn = box.left < column.right + slack && box.right > column.left - slack;
        if (excess > slack && isPartlyIn) tell("word", word, excess);
      }
    }
  };
  const findPictures = () => {
    const pageHeight = Number.parseFloat(
      getComputedStyle(document.documentElement).getPropertyValue("--page-height"),
    );
    for (const picture of document.images) {
      const box = picture.getBoundingClientRect();
      const excess = beyondEdges(box, columnOf(picture).getBoundingClientRect());
      const address = picture.getAttribute("src") ?? "";
      if (excess > slack) tell("picture", address, excess);
      else if (box.height > pageHeight) tell("high picture", address, box.height - pageHeight);
    }
  };
  /** Of the words in an element the first block that goes beyond a line; nothing where no words do. */
  const firstBeyond = (element: Element, end: number): Element | undefined => {
    const beyond = [...element.children].find(
      (child) => child.textContent?.trim() && child.getBoundingClientRect().bottom > end,
    );
    return beyond && (firstBeyond(beyond, end) ?? beyond);
  };
  const findPanels = () => {
    for (const panel of document.body.querySelectorAll("*")) {
      const excess = panel.scrollHeight - panel.clientHeight;
      if (excess <= slack) continue;
      const { contain, overflowY } = getComputedStyle(panel);
      const end = panel.getBoundingClientRect().top + panel.clientTop + panel.clientHeight + slack;
      const words = firstBeyond(panel, end);
      if (contain.includes("size")) tell("panel", firstWords(words ?? panel), excess);
      else if (words && overflowY !== "visible") tell("panel", firstWords(words), excess);
    }
  };
  /** A block's background may hang out on the left; its words may not. */
  const holdsWords = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
  const findWidestBlock = () => {
    const { body } = document;
    const page = body.getBoundingClientRect();
    const blocks = [...body.querySelectorAll("*")]
      .filter((element) => !element.closest("svg"))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const [widest] = blocks.toSorted((one, other) => other.box.right - one.box.right);
    const excess = body.scrollWidth - body.clientWidth;
    if (excess > 0) tell("block", widest ? firstWords(widest.element) : "", excess);
    for (const { element, box } of blocks)
      if (page.left - box.left > slack && holdsWords(element))
        tell("block", firstWords(element), page.left - box.left);
  };

  findWords();
  findPictures();
  findPanels();
  if (found.length === 0) findWidestBlock();
  return found;
}
