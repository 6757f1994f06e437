import type { Sidecar, SidecarBlock, SidecarElement } from "./sidecar.ts";

/**
 * Prepares the page for tagged printing and returns its sidecar; give it to `page.evaluate`, then print.
 * Every element gets a language `xx-x-nID`, which Chromium copies to the structure element it makes, so that
 * each tag of the PDF names the element that it came from. Nothing that shows is changed.
 *
 * It runs inside the browser: it must use nothing from outside its own body. `inlineElements` are those of the file of
 * that name.
 */
export function annotatePage(inlineElements: readonly string[]): Sidecar {
  const isInline = new Set(inlineElements);
  const NOT_CONTENT = /^(script|style|template|link|meta|noscript)$/;
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

  const describe = (node: Element, parent: number, inherited: string): SidecarElement => {
    const tag = tagOf(node);
    const found: SidecarElement = { tag, parent };
    const role = node.getAttribute("role");
    const lang = node.getAttribute("lang");
    if (isInline.has(tag)) found.inline = true;
    if (node.id) found.id = node.id;
    if (role) found.role = role;
    if (lang && lang !== inherited) found.lang = lang;
    if (node.closest("[data-furniture]")) found.furniture = true;
    if (!isShown(node)) found.hidden = true;
    else if (isDrawnMarker(node)) Object.assign(found, { marker: true, name: TICK_BOX });
    else if (isDecoration(node)) Object.assign(found, { hidden: true, name: wordsIn(node) });
    else if (tag === "a" || tag === "img" || tag === "svg") found.name = nameOf(node);
    if (getComputedStyle(node).direction === "rtl") found.rightToLeft = true;
    if (tag === "ul" || tag === "ol") found.listStyle = getComputedStyle(node).listStyleType;
    if (node instanceof HTMLTableCellElement) {
      if (node.colSpan > 1) found.colSpan = node.colSpan;
      if (node.rowSpan > 1) found.rowSpan = node.rowSpan;
      if (node.scope) found.scope = node.scope;
    }
    return found;
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
      if (!(node instanceof Element) || NOT_CONTENT.test(tagOf(node))) continue;
      const found = describe(node, index, inherited);
      const id = elements.push(found) - 1;
      if (found.hidden) continue;
      const lang = found.lang ?? inherited;
      described.push({ node, found, lang: `${lang}-x-n${id}` });
      if (found.tag === "br") record(block, " ");
      const [before, after] = found.inline ? isolatesOf(node) : ["", ""];
      record(block, before);
      if (found.tag !== "svg") visit(node, id, found.inline ? block : id, lang);
      record(block, after);
    }
  };
  const lang = document.documentElement.lang;
  visit(document.body, 0, 0, lang);
  for (const { node, found, lang } of described) number(node, found, lang);
  return { lang, elements, blocks: blocks.map(({ element, text }) => ({ element, text: clean(text) })) };
}
