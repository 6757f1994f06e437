/** A text and how its colour stands out against what is behind it, from 1 to 21 (WCAG 2.2, 1.4.3). */
export interface Contrast {
  text: string;
  ratio: number;
}

/** How well the text of a page can be read, at its worst. */
export interface Legibility {
  longestLine: string;
  leastContrast: Contrast;
  /** The same as a printer without colours shows it. */
  leastGreyContrast: Contrast;
}

/** Runs in a page: the longest line of its text, and the least contrast of any. */
export function measureLegibility(): Legibility {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!brush) throw new Error("There is no canvas.");

  /** Any colour of CSS, as painted: canvas knows `oklab()` and the rest. */
  const paint = (colour: string): Colour => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data] as Colour;
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one: Colour, other: Colour): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  /** As a printer mixes its grey (ITU-R BT.601). */
  const grey = ([red, green, blue]: Colour): Colour => {
    const level = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    return [level, level, level, 255];
  };
  /** The nearest colour behind an element; of a gradient its last, which is the wider part. */
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 255];
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const stops = backgroundImage.match(/(?:rgba?|oklab|oklch|color)\([^()]*\)/g);
    const colour = paint(stops?.at(-1) ?? backgroundColor);
    return colour[3] === 255 ? colour : behind(element.parentElement);
  };

  const blockOf = (node: Node): Element => {
    let element = node.parentElement as Element;
    while (getComputedStyle(element).display === "inline") element = element.parentElement as Element;
    return element;
  };
  const lines = new Map<string, string>();
  const contrasts: (Contrast & { inGrey: number })[] = [];
  const blocks = new Map<Element, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? "";
    if (
      !text.trim() ||
      !parent?.checkVisibility() ||
      parent.closest("style, script, svg, [aria-hidden=true]")
    )
      continue;
    const [colour, back] = [paint(getComputedStyle(parent).color), behind(parent)];
    contrasts.push({
      text: text.trim(),
      ratio: ratio(colour, back),
      inGrey: ratio(grey(colour), grey(back)),
    });
    const block = blockOf(node);
    if (!blocks.has(block)) blocks.set(block, blocks.size);
    for (const { index, 0: word } of text.matchAll(/\S+\s*/g)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.trimEnd().length);
      // A long address is broken over lines: each gets its share. A raised number is of the same line.
      const pieces = [...range.getClientRects()];
      const share = Math.ceil(word.length / pieces.length);
      for (const [at, { bottom }] of pieces.entries()) {
        const line = `${blocks.get(block)}:${Math.round(bottom / 8)}`;
        const piece = word.slice(at * share, (at + 1) * share).replace(/\s+/g, " ");
        lines.set(line, (lines.get(line) ?? "") + piece);
      }
    }
  }
  const [longest = ""] = [...lines.values()].map((line) => line.trim()).sort((a, b) => b.length - a.length);
  const [least] = contrasts.toSorted((a, b) => a.ratio - b.ratio);
  const [leastInGrey] = contrasts.toSorted((a, b) => a.inGrey - b.inGrey);
  if (!least || !leastInGrey) throw new Error("There is no text.");
  return {
    longestLine: longest,
    leastContrast: { text: least.text, ratio: least.ratio },
    leastGreyContrast: { text: leastInGrey.text, ratio: leastInGrey.inGrey },
  };
}
