import { qrSymbol } from "../../../src/codes/qr-symbol.ts";
import { readableAddress } from "../../../src/markdown/readable-address.ts";
import { findElement } from "../find-element.ts";
import { draw, make } from "../tools/make.ts";
import type { Paper } from "../tools/paper.ts";
import { factsOf, partOnPaper } from "../tools/part-of-page.ts";
import { chosen } from "./chosen.ts";
import { fetchPage, fetchText } from "./fetch-page.ts";
import { base, fill, form } from "./form.ts";

const frame = findElement<HTMLTemplateElement>("#frame");

/** A leaflet, as its own page has it: in the edition that was chosen, or in its first where it lacks that. */
export async function leafletPaper(slug: string, chosenFormat: string): Promise<Paper> {
  const option = form.querySelector<HTMLElement>(`#leaflet option[value="${CSS.escape(slug)}"]`);
  const formats = option?.dataset.formats?.split(" ") ?? [];
  const format = formats.includes(chosenFormat) ? chosenFormat : formats[0];
  const page = await fetchPage(`${base}leaflets/${slug}/${format}/`);
  const { className, dataset } = page.documentElement;
  const nodes = Array.from(page.body.children).filter((each) => !each.matches("script"));
  return {
    className,
    title: dataset.title ?? "",
    version: dataset.version ?? "",
    nodes: nodes.map((each) => document.importNode(each, true)),
  };
}

/** The parts that are chosen, in the frame of a leaflet. */
export async function partsPaper(format: string): Promise<Paper | undefined> {
  const read = await Promise.all(
    [...chosen].map(async ([url, ids]) => ({ ids, page: await fetchText(url) })),
  );
  const used = read.filter(({ ids }) => ids.size > 0);
  const [first] = used;
  if (!first) return undefined;
  const sheet = document.importNode(frame.content, true);
  const at = (selector: string) => findElement(selector, sheet);
  if (used.length === 1) {
    at(".title").textContent = first.page.title;
    at(".line").textContent = first.page.description;
  }
  const addresses: string[] = [];
  for (const { ids, page } of used) {
    const ordered = page.parts.filter(({ id }) => ids.has(id));
    at(".parts").append(...ordered.map(({ id }) => partOnPaper(page, id, addresses)));
  }
  const version = fill("version", { version: shortHash(at(".parts").textContent ?? "") });
  at(".version-line").textContent = version;
  const { address } = first.page;
  const { path, viewBox, size } = qrSymbol(address);
  const attributes = { class: "qr", viewBox, width: size, height: size, "shape-rendering": "crispEdges" };
  at(".code").append(
    make("a", { href: address }, draw("svg", attributes, draw("path", { fill: "#000", d: path }))),
  );
  at(".address").append(make("a", { href: address }, readableAddress(address)));
  const said = new Set<string>();
  const isNew = ({ textContent }: Element) => !said.has(textContent ?? "") && said.add(textContent ?? "");
  const facts = used.flatMap(({ page }) => [
    ...(used.length > 1 ? [make("h3", {}, page.title)] : []),
    ...factsOf(page).filter(isNew),
  ]);
  at(".facts").prepend(...facts);
  const list = at(".facts ol");
  list.append(...addresses.map((each) => make("li", {}, each)));
  if (addresses.length === 0) for (const each of [list.previousElementSibling, list]) each?.remove();
  const nodes = Array.from(sheet.children);
  return { className: `${format} long-name`, title: at(".title").textContent ?? "", version, nodes };
}

/** Six hexadecimal digits that are others where a word is (FNV-1a). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.replace(/\s+/g, " "))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) & 0xffffff).toString(16).padStart(6, "0");
}
