import { readableAddress } from "../../../src/markdown/readable-address.ts";
import { make } from "./make.ts";

/** A part of a page: its heading, or the whole page. */
export interface Part {
  /** The id of the heading; empty for the whole page. */
  id: string;
  title: string;
}

/** A page of the guide as it was fetched. */
export interface FetchedPage {
  /** Its address on the site that is published. */
  address: string;
  title: string;
  description: string;
  parts: Part[];
  document: Document;
}

/** Reads a page of the guide. */
export function readPage(page: Document, wholePage: string): FetchedPage {
  const words = (selector: string) => page.querySelector(selector)?.textContent?.trim() ?? "";
  const headings = blocksOf(page).map(headingOf);
  return {
    address: page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.getAttribute("href") ?? "",
    title: words("h1"),
    description: page.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
    parts: [
      { id: "", title: wholePage },
      ...headings.flatMap((each) => (each ? [{ id: each.id, title: each.textContent ?? "" }] : [])),
    ],
    document: page,
  };
}

/** The text of a page, block by block; what is no text of the guide is left out. */
function blocksOf(page: Document): Element[] {
  const blocks = page.querySelectorAll("article .lead > *, article .over > .key, article .prose > *");
  return Array.from(blocks).filter((block) => !block.closest("[data-furniture]"));
}

/** The main heading that a block is, or that the box has which it is. */
const headingOf = (block: Element) => (block.matches("h2") ? block : block.querySelector("h2"));

/**
 * A part of a page as a leaflet shows it: the same words, with headings and links as they stand on paper.
 *
 * @param addresses the web addresses that the paper lists by number; those of this part are added
 */
export function partOnPaper(page: FetchedPage, id: string, addresses: string[]): HTMLElement {
  const all = blocksOf(page.document);
  const from = id === "" ? 0 : all.findIndex((block) => headingOf(block)?.id === id);
  const after = all.findIndex((block, index) => index > from && headingOf(block));
  const isBox = id !== "" && !all[from]?.matches("h2");
  const end = id === "" || after === -1 ? all.length : after;
  const blocks = all.slice(from, isBox ? from + 1 : end).map((block) => document.importNode(block, true));
  const [box] = blocks;
  const isSummary = isBox && box?.matches(".key");
  if (isSummary) box?.querySelector("h2")?.remove();
  const text = isSummary ? Array.from(box?.children ?? []) : nested(blocks);
  const part = make("section", { class: "part" }, ...text);
  if (id === "") for (const heading of Array.from(part.querySelectorAll("h2, h3, h4"))) lower(heading);
  if (id === "" || isSummary) part.prepend(make("h2", {}, page.title));
  layOut(part, page.address, addresses);
  return part;
}

/** Puts each heading and what is under it into a `section`, as paper has it. */
function nested(blocks: readonly Element[]): Element[] {
  const whole = make("div");
  const open: { level: number; place: Element }[] = [{ level: 1, place: whole }];
  const inner = () => open[open.length - 1] ?? { level: 1, place: whole };
  for (const block of blocks) {
    const level = Number(/^H([2-4])$/.exec(block.tagName)?.[1] ?? 0);
    if (level > 0) {
      while (inner().level >= level) open.pop();
      const section = make("section");
      inner().place.append(section);
      open.push({ level, place: section });
    }
    inner().place.append(block);
  }
  return Array.from(whole.children);
}

/** Puts a heading one level lower. */
function lower(heading: Element): void {
  const level = Number(heading.tagName.slice(1)) + 1;
  heading.replaceWith(make(`h${level}` as "h3", {}, ...Array.from(heading.childNodes)));
}

/** Links as they stand on paper: those to a page that is not there have the number of its address, as those of leaflets. */
function layOut(part: HTMLElement, address: string, addresses: string[]): void {
  for (const extra of Array.from(part.querySelectorAll("[data-furniture], [popover]"))) extra.remove();
  for (const each of Array.from(part.querySelectorAll("[id]"))) each.removeAttribute("id");
  for (const link of Array.from(part.querySelectorAll("a[href], button"))) {
    const href = link.getAttribute("href") ?? "#";
    const leadsOn = !href.startsWith("#") && !/\/glossary\/#/.test(href);
    if (!leadsOn) link.replaceWith(...Array.from(link.childNodes));
    const url = new URL(href, address);
    if (!leadsOn || !/^https?:$/.test(url.protocol) || link.closest(".to-call")) continue;
    link.setAttribute("href", url.href);
    const read = readableAddress(url.href);
    if (!addresses.includes(read)) addresses.push(read);
    link.after(make("sup", {}, String(addresses.indexOf(read) + 1)));
  }
}

/** What a page says of itself at its end: when it was read against its sources, which these are, and whom to tell. */
export function factsOf({ document: page }: FetchedPage): HTMLElement[] {
  const dates = Array.from(page.querySelectorAll(".review > p"), (each) => make("p", {}, plain(each)));
  const others = Array.from(page.querySelectorAll(".review dt"), (name) => {
    const value = name.nextElementSibling;
    const items = Array.from(value?.querySelectorAll("li") ?? [], plain);
    return make("p", {}, make("strong", {}, plain(name)), ` ${items.join("; ") || plain(value)}`);
  });
  return [...dates, ...others];
}

/** The words of an element, without remarks in small print. */
function plain(element: Element | null): string {
  const copy = element && document.importNode(element, true);
  for (const remark of Array.from(copy?.querySelectorAll(".soft") ?? [])) remark.remove();
  return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
}
