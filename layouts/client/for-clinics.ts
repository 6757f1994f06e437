import { qrSymbol } from "../../src/leaflets/codes/qr-symbol.ts";
import { readableAddress } from "../../src/markdown/readable-address.ts";
import { findElement } from "./find-element.ts";
import { draw, make } from "./tools/make.ts";
import { Memory } from "./tools/memory.ts";
import { clearPaper, type Paper, printPaper, showPaper } from "./tools/paper.ts";
import { factsOf, partOnPaper, readPage } from "./tools/part-of-page.ts";

/**
 * The page for clinics: fetches a leaflet’s own page, or pages of the guide, fills in the box for the clinic, and prints
 * the result with the sheets of leaflets. What is typed stands on paper as text, and goes nowhere else.
 */
const tool = findElement("[data-clinics]");
const form = findElement("form", tool) as HTMLFormElement;
const status = findElement("[data-status]", tool);
const offered = findElement("[data-offered]", tool);
const chosenList = findElement("[data-chosen]", tool);
const frame = findElement("#frame") as HTMLTemplateElement;
const { base = "/", words: texts = "{}", lines: labels = "{}" } = tool.dataset;
const words: Record<string, string> = JSON.parse(texts);
const lines: Record<string, string> = JSON.parse(labels);

const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
const say = (name: string) => {
  status.textContent = words[name] ?? "";
};
const fill = (name: string, values: Record<string, string>) =>
  (words[name] ?? "").replace(/\{(\w+)\}/g, (_, value: string) => values[value] ?? "");

/** What the box for the clinic can hold, in its order. */
const fields = ["name", ...Object.keys(lines), "hours"];
type Details = Record<string, string>;
const details = (): Details => Object.fromEntries(fields.map((name) => [name, field(name).value.trim()]));
const isBlank = (typed: Details) => fields.every((name) => typed[name] === "");

const memory = new Memory<Details>("for-clinics", base, (kept) => {
  const known = Object.entries(Object(kept)).filter(
    ([name, value]) => fields.includes(name) && typeof value === "string",
  );
  return Object.fromEntries(known) as Details;
});

/** Pages as they were fetched, by their address; one that could not be is asked for again. */
const pages = new Map<string, Promise<Document>>();
function fetchPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const fetched = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    // Its styles are this page's own already; even in a document that is only read, the policy would stop them.
    const html = (await answer.text()).replace(/<style[^>]*>[^<]*<\/style>/g, "");
    return new DOMParser().parseFromString(html, "text/html");
  });
  fetched.catch(() => pages.delete(address));
  pages.set(address, fetched);
  return fetched;
}
const fetchText = async (address: string) => readPage(await fetchPage(address), words.wholePage ?? "");

/** The parts that are chosen: the ids of headings, or an empty one for a whole page, by the address of their page. */
const chosen = new Map<string, Set<string>>();

/** The box for the clinic: what was typed, and a line to write on for what was not. */
function fillStamp(stamp: Element, typed: Details): void {
  if (isBlank(typed)) return;
  const name = typed.name ? [make("p", { class: "name" }, typed.name)] : [];
  const rest = Object.entries(lines).map(([each, label]) =>
    typed[each]
      ? make("p", {}, `${label}: `, make("strong", {}, typed[each]))
      : make("p", { class: "fill" }, label),
  );
  stamp.classList.add("filled");
  stamp.replaceChildren(...name, ...rest, ...(typed.hours ? [make("p", {}, typed.hours)] : []));
}

/** A leaflet, as its own page has it: in the edition that was chosen, or in its first where it lacks that. */
async function leafletPaper(slug: string, chosenFormat: string): Promise<Paper> {
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
async function partsPaper(format: string): Promise<Paper | undefined> {
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
  return { className: `${format} tall-foot`, title: at(".title").textContent ?? "", version, nodes };
}

/** Six hexadecimal digits that are others where a word is (FNV-1a). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.replace(/\s+/g, " "))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) & 0xffffff).toString(16).padStart(6, "0");
}

let latest = 0;
/** What is on paper now. */
let ready: Promise<Paper | undefined> = Promise.resolve(undefined);

/** Puts on paper what is chosen. */
function compose(): void {
  latest += 1;
  const own = latest;
  const [slug, format] = [field("leaflet").value, field("format").value];
  findElement("[data-parts]", tool).hidden = slug !== "";
  ready = (slug ? leafletPaper(slug, format) : partsPaper(format)).then((paper) => {
    if (own !== latest) return ready;
    if (!paper) clearPaper();
    else sign(showPaper(paper));
    return paper;
  });
  ready.catch(() => own === latest && clearPaper()); // Told when it is printed.
}

/** Fills in the details of the clinic, and says whom the copy was made for. */
function sign(paper: HTMLElement): void {
  const typed = details();
  const stamp = paper.querySelector(".stamp");
  if (stamp) fillStamp(stamp, typed);
  if (typed.name)
    paper.querySelector(".end .check")?.append(make("p", {}, fill("madeFor", { clinic: typed.name })));
}

/** The parts of the page that is selected, each with a box. */
async function offer(): Promise<void> {
  const address = field("page").value;
  const { parts } = await fetchText(address);
  if (address !== field("page").value) return;
  offered.dataset.offered = address;
  offered.replaceChildren(
    ...parts.map(({ id, title }) => {
      const box = make("input", { type: "checkbox", value: id });
      box.checked = chosen.get(address)?.has(id) ?? false;
      box.addEventListener("change", () => choose(address, id, box.checked));
      return make("label", { class: "choice" }, box, ` ${title}`);
    }),
  );
}

/** Takes a part in or out; a whole page has all of its parts. */
function choose(address: string, id: string, isIn: boolean): void {
  const ids = chosen.get(address) ?? new Set();
  if (isIn && (id === "" || ids.has(""))) ids.clear();
  if (isIn) ids.add(id);
  else ids.delete(id);
  chosen.set(address, ids);
  for (const box of offered.querySelectorAll("input")) box.checked = ids.has(box.value);
  showChosen();
  compose();
}

/** Lists what is chosen, each with a button to take it out. */
async function showChosen(): Promise<void> {
  const items: HTMLElement[] = [];
  for (const [address, ids] of chosen) {
    const page = await fetchText(address);
    for (const { id, title } of page.parts.filter((part) => ids.has(part.id))) {
      const name = id === "" ? page.title : `${page.title}: ${title}`;
      const button = make(
        "button",
        { type: "button", "aria-label": `${words.remove}: ${name}` },
        words.remove ?? "",
      );
      button.addEventListener("click", () => {
        choose(address, id, false);
        field("page").focus();
      });
      items.push(make("li", {}, name, button));
    }
  }
  chosenList.replaceChildren(...items);
}

/** Keeps the details where that is wanted, and nothing where it is not. */
function remember(isNew: boolean): void {
  const isWanted = field("keep").checked;
  const isKept = isWanted && memory.keep(details());
  if (!isWanted) memory.forget();
  else if (isNew || !isKept) say(isKept ? "kept" : "notKept");
}

form.addEventListener("input", ({ target }) => {
  const { name } = target as HTMLInputElement;
  if (fields.includes(name) || name === "keep") remember(name === "keep");
  if (name === "leaflet" || name === "page") offer().catch(() => say("failed"));
  if (name !== "page" && name !== "keep") compose();
});
findElement("[data-forget]", tool).addEventListener("click", () => {
  memory.forget();
  for (const name of fields) field(name).value = "";
  field("keep").checked = false;
  say("cleared");
  compose();
});
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  say("fetching");
  const paper = await ready.catch(() => null);
  say(paper === null ? "failed" : paper ? "" : "nothingChosen");
  if (paper === null) compose();
  if (paper) printPaper([paper.title, details().name].filter(Boolean).join(", "));
});

const kept = memory.recall();
if (kept) {
  for (const [name, value] of Object.entries(kept)) field(name).value = value;
  field("keep").checked = true;
}
compose();
