import { findElement } from "./find-element.ts";
import { draw, make } from "./tools/make.ts";
import { Memory } from "./tools/memory.ts";
import { printPaper } from "./tools/paper.ts";

/**
 * The reader’s pack: what was chosen and typed, put on paper, on a screen in large type, and into letters. All of it stays
 * in the form, and in this browser where its reader wants that; nothing is fetched or sent.
 */
const form = findElement("[data-pack]") as HTMLFormElement;
const part = (name: string, within: ParentNode = form) => findElement(`[data-${name}]`, within);
const [status, keepBox] = [part("status"), part("keep") as HTMLInputElement];
const { base = "/", words: texts = "{}" } = form.dataset;
const words: Record<string, string> = JSON.parse(texts);
const say = (name: string) => {
  const text = words[name] ?? "";
  if (status.textContent !== text) status.textContent = text;
};

/** Names and values of all fields that hold something, in their order: a pack as it is kept. */
type Pack = [name: string, value: string][];

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === "string");
const memory = new Memory<Pack>("my-pack", base, (kept) =>
  Array.isArray(kept) ? kept.filter(isPair) : undefined,
);

const readPack = (): Pack => [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
const valuesOf = (pack: Pack, name: string) =>
  pack.filter(([each, value]) => each === name && value !== "").map(([, value]) => value);
const fieldsCalled = (name: string) =>
  [...form.querySelectorAll<HTMLInputElement>("[name]")].filter((each) => each.name === name);

/** The rows of a list that grows, each with its fields. */
const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>(".row")];

/** Adds an empty row to a list, and answers it. */
function addRow(list: Element): HTMLElement {
  const rows = rowsIn(list);
  const last = rows[rows.length - 1] as HTMLElement;
  const added = last.cloneNode(true) as HTMLElement;
  for (const field of added.querySelectorAll("input")) field.value = "";
  last.after(added);
  return added;
}

/** Fills the form with a pack that was kept; what is offered no more is left out. */
function fillForm(pack: Pack): void {
  const next = new Map<string, number>();
  for (const [name, value] of pack) {
    const box = fieldsCalled(name).find((each) => each.type === "checkbox" && each.value === value);
    if (box) box.checked = true;
    if (box || fieldsCalled(name).some(({ type }) => type === "checkbox")) continue;
    const at = next.get(name) ?? 0;
    next.set(name, at + 1);
    const list = fieldsCalled(name)[0]?.closest("[data-rows]");
    while (list && rowsIn(list).length <= at) addRow(list);
    const field = fieldsCalled(name)[at];
    if (field) field.value = value;
  }
}

/** The rows of a list of which some field holds something, each as the values of its fields. */
function rowsOf(name: string): string[][] {
  const rows = rowsIn(findElement(`[data-rows="${name}"]`, form));
  const values = rows.map((row) => Array.from(row.querySelectorAll("input"), ({ value }) => value.trim()));
  return values.filter((row) => row.some(Boolean));
}

const tickBox = (isTicked = false) =>
  draw(
    "svg",
    { class: "tick-box", viewBox: "0 0 20 20", width: "20", height: "20", "aria-hidden": "true" },
    draw("rect", { x: "1.5", y: "1.5", width: "17", height: "17", rx: "2.5" }),
    ...(isTicked ? [draw("path", { class: "tick-mark", d: "M5 10.5l3.5 3.5L15 6" })] : []),
  );

/** A part of the paper under the heading that it has in the form; none where it holds nothing. */
function paperPart(name: string, ...inside: Node[]): Node[] {
  const heading =
    form.querySelector(`#${name}, [data-rows="${name}"] legend`)?.textContent ?? words[name] ?? "";
  return inside.length > 0
    ? [make("section", { class: `part ${name}` }, make("h2", {}, heading), ...inside)]
    : [];
}

const list = (kind: string, items: (Node | string)[][]) =>
  items.length > 0
    ? [
        make(
          "div",
          { class: kind },
          make("ul", { role: "list" }, ...items.map((item) => make("li", {}, ...item))),
        ),
      ]
    : [];

function table(heads: string[], rows: (Node | string)[][]): Node[] {
  if (rows.length === 0) return [];
  const head = make("thead", {}, make("tr", {}, ...heads.map((each) => make("th", { scope: "col" }, each))));
  const body = rows.map((row) => make("tr", {}, ...row.map((cell) => make("td", {}, cell))));
  return [make("table", { class: "own" }, head, make("tbody", {}, ...body))];
}

const labelsOf = (name: string) =>
  Array.from(
    form.querySelectorAll(`[data-rows="${name}"] .row:first-of-type label span`),
    (each) => each.textContent ?? "",
  );

/** Everything that was chosen or typed, as parts of the paper. */
function partsOf(pack: Pack): Node[] {
  const [asked, received] = [valuesOf(pack, "asked[]"), valuesOf(pack, "received[]")];
  const records = [
    ...new Set([...form.querySelectorAll<HTMLInputElement>('[name="asked[]"]')].map(({ value }) => value)),
  ];
  const isTracked = asked.length + received.length > 0;
  const rows = records.map((each) => [each, tickBox(asked.includes(each)), tickBox(received.includes(each))]);
  const labels = form.querySelectorAll(".record:first-of-type label");
  const heads = [words.record ?? "", ...Array.from(labels, (each) => each.textContent?.trim() ?? "")];
  const questions = [...valuesOf(pack, "questions[]"), ...valuesOf(pack, "own.question")];
  const notes = valuesOf(pack, "notes")
    .flatMap((text) => text.split(/\n+/))
    .map((line) => make("p", {}, line));
  return [
    ...paperPart(
      "questions",
      ...list(
        "tick",
        questions.map((each) => [tickBox(), each]),
      ),
    ),
    ...paperPart(
      "sentences",
      ...list(
        "say",
        chosenWords(pack).map((each) => [each]),
      ),
    ),
    ...paperPart("records", ...table(heads, isTracked ? rows : [])),
    ...(valuesOf(pack, "card").length > 0 ? paperPart("card", wallet(pack)) : []),
    ...["dates", "medicines", "people"].flatMap((name) =>
      paperPart(name, ...table(labelsOf(name), rowsOf(name))),
    ),
    ...paperPart("notes", ...notes),
    ...valuesOf(pack, "letters[]").map(letterOnPaper),
  ];
}

const chosenWords = (pack: Pack) => [...valuesOf(pack, "sentences[]"), ...valuesOf(pack, "said.sentence")];

/** The card for a wallet: the details that belong on it, with a line to write on for what is not there. */
function wallet(pack: Pack): Node {
  const fields = [...form.querySelectorAll<HTMLInputElement>("[data-on-card]")];
  const lines = fields.map((field) => {
    const [value = ""] = valuesOf(pack, field.name);
    const label = field.closest("label")?.textContent ?? "";
    return make(
      "p",
      {},
      make("span", {}, `${label}: `),
      value ? make("strong", {}, value) : make("span", { class: "gap" }),
    );
  });
  return make("div", { class: "wallet" }, ...lines);
}

function letterOnPaper(id: string): Node {
  const letter = findElement(`[data-letter="${CSS.escape(id)}"]`, form);
  const text = findElement(".letter-text", letter).cloneNode(true) as Element;
  return make(
    "section",
    { class: "part letter" },
    make("h2", {}, letter.dataset.subject ?? ""),
    ...Array.from(text.children),
  );
}

/** A letter as it is copied or sent. */
const textOf = (letter: Element) =>
  Array.from(letter.querySelectorAll(".letter-text p"), ({ textContent }) => textContent).join("\n\n");

const blanks = [...form.querySelectorAll<HTMLElement>("[data-blank]")].map((place) => ({
  place,
  empty: place.textContent ?? "",
}));
const letters = [...form.querySelectorAll<HTMLElement>("[data-letter]")];

/** Fills in the letters, and puts on paper what there is now; while nothing is, the paper has all lists. */
const asBuilt = () => [...findElement(".paper .parts").childNodes];
let wholeLists: Node[] | undefined;
function show(): void {
  const pack = readPack();
  for (const { place, empty } of blanks) {
    const [value] = valuesOf(pack, `detail.${place.dataset.blank}`);
    place.textContent = value ?? empty;
    place.classList.toggle("filled", value !== undefined);
  }
  for (const letter of letters) {
    const mail = part("mail", letter) as HTMLAnchorElement;
    const body = textOf(letter).replace(/\n/g, "\r\n");
    mail.href = `mailto:?subject=${encodeURIComponent(letter.dataset.subject ?? "")}&body=${encodeURIComponent(body)}`;
  }
  const [owner = ""] = pack.filter(([name]) => name.startsWith("detail.")).map(([, value]) => value);
  findElement(".paper .owner").textContent = owner;
  wholeLists ??= asBuilt();
  const parts = partsOf(pack);
  findElement(".paper .parts").replaceChildren(...(parts.length > 0 ? parts : wholeLists));
}

/** Keeps the pack where that is wanted, and nothing where it is not. */
function remember(): void {
  if (keepBox.checked) say(memory.keep(readPack()) ? "kept" : "unable");
  else {
    memory.forget();
    say("notKept");
  }
}

/** Shows the chosen words so large that somebody across a desk can read them. */
function showLarge(): void {
  const chosen = chosenWords(readPack());
  if (chosen.length === 0) say("nothingChosen");
  if (chosen.length === 0) return;
  const large = findElement("[data-large]") as HTMLDialogElement;
  findElement("ul", large).replaceChildren(...chosen.map((each) => make("li", {}, each)));
  if (large.showModal) large.showModal();
  else large.setAttribute("open", "");
  part("close", large).focus();
}

function hideLarge(): void {
  const large = findElement("[data-large]") as HTMLDialogElement;
  if (large.close) large.close();
  large.removeAttribute("open");
  part("show").focus();
}

async function copy(letter: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(textOf(letter));
    say("copied");
  } catch {
    getSelection()?.selectAllChildren(findElement(".letter-text", letter));
    say(document.execCommand("copy") ? "copied" : "notCopied");
  }
}

/** Empties the form, and leaves nothing in the browser. */
function clear(): void {
  memory.forget();
  form.reset();
  for (const each of form.querySelectorAll("[data-rows]"))
    for (const row of rowsIn(each).slice(1)) row.remove();
  show();
  say("cleared");
}

function begin(): void {
  for (const each of form.querySelectorAll<HTMLElement>("[data-needs-script], [data-add]"))
    each.hidden = false;
  const kept = memory.recall();
  keepBox.checked = kept !== undefined;
  if (kept) fillForm(kept);
  if (kept) say("kept");
  show();
  form.addEventListener("input", () => {
    show();
    remember();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    printPaper(document.title);
  });
  for (const button of form.querySelectorAll("[data-add]"))
    button.addEventListener("click", () => {
      const rows = button.closest("[data-rows]");
      if (rows) addRow(rows).querySelector("input")?.focus();
    });
  for (const letter of letters) part("copy", letter).addEventListener("click", () => copy(letter));
  part("clear").addEventListener("click", clear);
  form.querySelector("[data-show]")?.addEventListener("click", showLarge);
  part("close", document).addEventListener("click", hideLarge);
  part("large", document).addEventListener("keydown", ({ key }) => key === "Escape" && hideLarge());
}

// What it prints stands behind this script.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
