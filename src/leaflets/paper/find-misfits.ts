/** Something that does not fit on its paper, and by how many millimetres. */
export interface Misfit {
  /** A panel of a card is too high, all else too wide. */
  what: "word" | "picture" | "block" | "panel";
  /** The word, the address of the picture, or the first words of the block or panel. */
  name: string;
  excess: number;
}

/**
 * Runs in a page that is laid out as on paper: which words and pictures do not fit into their column, what goes beyond
 * a panel of fixed size (`contain: size`) or one that hides it (`overflow`), and which block is wider than the sheet, of which Chromium would tell nothing,
 * and print the whole document smaller.
 */
export function findMisfits(): Misfit[] {
  const slack = 1;
  const millimetres = (pixels: number) => Math.ceil((pixels / 96) * 25.4);
  const found: Misfit[] = [];
  const tell = (what: Misfit["what"], name: string, excess: number) => {
    if (!found.some((each) => each.name === name)) found.push({ what, name, excess: millimetres(excess) });
  };
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
      const edge = columnOf(text).getBoundingClientRect().right + slack;
      if (range.getBoundingClientRect().right <= edge) continue;
      for (const { 0: word, index } of text.textContent.matchAll(/\S+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const { left, right } = range.getBoundingClientRect();
        if (left < edge && right > edge) tell("word", word, right - edge + slack);
      }
    }
  };
  const findPictures = () => {
    for (const picture of document.images) {
      const excess = picture.getBoundingClientRect().right - columnOf(picture).getBoundingClientRect().right;
      if (excess > slack) tell("picture", picture.getAttribute("src") ?? "", excess);
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
  const findWidestBlock = () => {
    const excess = document.body.scrollWidth - document.body.clientWidth;
    if (excess <= 0) return;
    const [widest] = [...document.body.querySelectorAll("*")]
      .filter((element) => !element.closest("svg"))
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((one, other) => other.right - one.right);
    tell("block", widest ? firstWords(widest.element) : "", excess);
  };

  findWords();
  findPictures();
  findPanels();
  if (found.length === 0) findWidestBlock();
  return found;
}
