import { findElement } from "../find-element.ts";

/** What a page prints as leaflets are printed. */
export interface Paper {
  /** Of the `html` element: the format, and what else its sheets ask for. */
  className: string;
  /** What stands at the foot of each page. */
  title: string;
  version: string;
  nodes: Node[];
}

/** It stands behind the script, at the end of the page. */
const place = () => findElement(".paper");

/** Puts on paper what the page prints from now on. */
export function showPaper({ className, title, version, nodes }: Paper): HTMLElement {
  const { documentElement: root } = document;
  root.className = className;
  Object.assign(root.dataset, { title, version });
  place().replaceChildren(...nodes);
  return place();
}

/** Takes the paper away again: the page prints nothing of its own. */
export function clearPaper(): void {
  document.documentElement.className = "";
  place().replaceChildren();
}

/** Names the printed file, which browsers call as the page is called, and prints. */
export function printPaper(name: string): void {
  const { title } = document;
  document.title = name;
  addEventListener("afterprint", () => Object.assign(document, { title }), { once: true });
  print();
}
