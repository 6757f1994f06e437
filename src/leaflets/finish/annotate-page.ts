import type { Sidecar, SidecarBlock, SidecarElement } from "./sidecar.ts";

/**
 * Prepares the page for tagged printing and returns its sidecar; give it to `page.evaluate`, then print.
 * Every element gets a language `xx-x-nID`, which Chromium copies to the structure element it makes, so that
 * each tag of the PDF names the element that it came from. Places to fill in (`data-field`) get a link laid over them.
 * Nothing that shows is changed.
 *
 * It runs inside the browser: it must use nothing from outside its own body. `inlineElements` are those of the file of
 * that name.
 */
export function annotatePage(inlineElements: readonly string[]): Sidecar {
  const isInline = new Set(inlineElements);
  const NOT_CONTENT = /^(script|style|template|link|meta|noscript)$/;
  /** Elements whose name their tag of the PDF says. */
  const NAMED = /^(a|img|svg)$/;
  const LIST = /^(ul|ol)$/;
  const TICK_BOX = "\u2610";
  const elements: SidecarElement[] = [{ tag: "body", parent: -1 }];
  const blocks: SidecarBlock[] = [];
  const tagOf = (node: Element) => node.tagName.toLowerCase();
  const clean = (text: string | null | undefined) =>
    (text ?? "").replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();

  /** Name of a link or picture: its label, then its text, then the names of the pictures inside. */
  const nameOf = (node: Element): string => {
    const labels = (node.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const label = labels.map((id) => document.getElementById(id)?.textContent).join(" ");
    const own = node.getAttribute("aria-label") || label || node.getAttribute("alt");
    if (own) return clean(own);
    if (tagOf(node) === "svg") return clean(node.querySelector(":scope > title")?.textContent);
    return clean(node.textContent) || clean([...node.querySelectorAll("img, svg")].map(nameOf).join(" "));
  };

  /** A box drawn first in an item of a list without markers stands for the marker: it is content. */
  const isDrawnMarker = (node: Element) => {
    const item = node.closest("li");
    return (
      item !== null &&
      node.matches("li > svg:first-child, li > p:first-child > svg:first-child") &&
      getComputedStyle(item).listStyleType === "none"
    );
  };

  const isDecoration = (node: Element) =>
    node.getAttribute("aria-hidden") === "true" || tagOf(node) === "hr" || node.getAttribute("alt") === "";

  /** An element without a box of its own shows what is in it. */
  const isShown = (node: Element) => node.checkVisibility() || getComputedStyle(node).display === "contents";

  /** Words that show; the title of a drawing does not. */
  const wordsIn = (node: Element) =>
    tagOf(node) === "svg"
      ? clean([...node.querySelectorAll("text")].map((text) => text.textContent).join(" "))
      : clean(node.textContent);

  /** What stands before an element, or before what it is in. */
  const wordsBefore = (node: Element): string => {
    const before = node.previousElementSibling;
    if (before) return clean(before.textContent);
    return node.parentElement ? wordsBefore(node.parentElement) : "";
  };

  /** What a place to fill in is called: a box to tick by its item, a line by what stands in it, or before it. */
  const nameOfPlace = (place: HTMLElement | SVGElement, lines: Element | null, label: string): string => {
    if (place.dataset.field === "tick") return clean(place.closest("li")?.textContent);
    const group = place.closest("[aria-label]")?.getAttribute("aria-label");
    const inLines = lines?.getAttribute("data-lines")?.replace("{text}", wordsBefore(lines));
    const number = lines ? [...lines.children].indexOf(place) + 1 : 0;
    return inLines?.replace("{number}", String(number)) ?? [group, label].filter(Boolean).join(": ");
  };

  /** Lays a link over a line to write on: behind the words in it, or below them, where there is room for handwriting. */
  const layOverLine = (link: HTMLElement, place: HTMLElement | SVGElement, label: string) => {
    const range = document.createRange();
    range.selectNodeContents(place);
    const words = range.getBoundingClientRect();
    const below = Math.floor(place.getBoundingClientRect().bottom - words.bottom) - 1;
    const isBelow = label !== "" && below >= 18;
    const left = label && !isBelow ? `${Math.ceil(words.width) + 6}px` : "0";
    const height = isBelow ? `${below}px` : "min(100%, 1.7em)";
    Object.assign(link.style, { left, right: "0", bottom: "1px", height });
    place.style.position = "relative";
    place.append(link);
  };

  /**
   * Lays a link over each place to fill in, which Chromium prints as an annotation where the place is: a field is made of
   * it later.
   */
  const fields = new Map<Element, NonNullable<SidecarElement["field"]>>();
  const layFields = () => {
    const places = [...document.querySelectorAll<HTMLElement | SVGElement>("[data-field]")].map((place) => ({
      place,
      isTick: place.dataset.field === "tick",
      style: getComputedStyle(place),
      label: clean(place.textContent),
    }));
    for (const { place, isTick, style, label } of places) {
      const link = document.createElement("a");
      link.href = "https://field.invalid/";
      link.style.position = "absolute";
      const lines = place.closest("[data-lines]");
      link.setAttribute("aria-label", nameOfPlace(place, lines, label));
      lines?.removeAttribute("aria-hidden");
      if (isTick) {
        for (const side of ["top", "left", "width", "height"] as const) link.style[side] = style[side];
        place.after(link);
      } else layOverLine(link, place, label);
      const points = Math.round(Number.parseFloat(style.fontSize) * 0.75);
      fields.set(link, { type: isTick ? "check" : "text", size: label ? 0 : points });
    }
  };

  /** What an element says beside its words. */
  const meaningOf = (node: Element): Partial<SidecarElement> => {
    if (!isShown(node)) return { hidden: true };
    if (isDrawnMarker(node)) return { marker: true, name: TICK_BOX };
    if (isDecoration(node)) return { hidden: true, name: wordsIn(node) };
    const field = fields.get(node);
    if (field) return { field, name: nameOf(node) };
    return NAMED.test(tagOf(node)) ? { name: nameOf(node) } : {};
  };

  const cellOf = (node: Element): Partial<SidecarElement> => {
    if (!(node instanceof HTMLTableCellElement)) return {};
    const { colSpan, rowSpan, scope } = node;
    return { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }), ...(scope && { scope }) };
  };

  const describe = (node: Element, parent: number, inherited: string): SidecarElement => {
    const tag = tagOf(node);
    const role = node.getAttribute("role");
    const lang = node.getAttribute("lang");
    const { direction, listStyleType } = getComputedStyle(node);
    return {
      tag,
      parent,
      ...(isInline.has(tag) && { inline: true }),
      ...(node.id && { id: node.id }),
      ...(role && { role }),
      ...(lang && lang !== inherited && { lang }),
      ...(node.closest("[data-furniture]") && { furniture: true }),
      ...meaningOf(node),
      ...(direction === "rtl" && { rightToLeft: true }),
      ...(LIST.test(tag) && { listStyle: listStyleType }),
      ...cellOf(node),
    };
  };

  /** What isolates the text of an element that has a direction of its own (UAX 9, 2.4.2). */
  const isolatesOf = (node: Element): [string, string] => {
    const { direction, unicodeBidi } = getComputedStyle(node);
    if (!unicodeBidi.includes("isolate")) return ["", ""];
    return [direction === "rtl" ? "\u2067" : "\u2066", "\u2069"];
  };

  const record = (element: number, text: string) => {
    const open = blocks.at(-1);
    if (open?.element === element) open.text += text;
    else if (text.trim()) blocks.push({ element, text });
  };

  const number = (node: Element, found: SidecarElement, lang: string) => {
    node.setAttribute("lang", lang);
    if (found.marker) {
      node.removeAttribute("aria-hidden");
      node.setAttribute("role", "img");
      node.setAttribute("aria-label", TICK_BOX);
    }
    // Chromium leaves an inline element out of the tree unless it means something.
    const means = found.lang !== undefined || node.hasAttribute("data-furniture");
    if (found.inline && means && !found.role) node.setAttribute("role", "note");
  };

  /** Numbered once all are read: each change in between would make the browser lay out anew. */
  const described: { node: Element; found: SidecarElement; lang: string }[] = [];
  const visit = (parent: Element, index: number, block: number, inherited: string) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) record(block, node.data);
      if (node instanceof Element && !NOT_CONTENT.test(tagOf(node)))
        visitElement(node, index, block, inherited);
    }
  };
  const visitElement = (node: Element, parent: number, block: number, inherited: string) => {
    const found = describe(node, parent, inherited);
    const id = elements.push(found) - 1;
    if (found.hidden) return;
    const lang = found.lang ?? inherited;
    described.push({ node, found, lang: `${lang}-x-n${id}` });
    if (found.tag === "br") record(block, " ");
    const [before, after] = found.inline ? isolatesOf(node) : ["", ""];
    record(block, before);
    if (found.tag !== "svg") visit(node, id, found.inline ? block : id, lang);
    record(block, after);
  };
  const lang = document.documentElement.lang;
  layFields();
  visit(document.body, 0, 0, lang);
  for (const { node, found, lang } of described) number(node, found, lang);
  return { lang, elements, blocks: blocks.map(({ element, text }) => ({ element, text: clean(text) })) };
}
