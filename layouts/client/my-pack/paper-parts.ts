import { findElement } from "../find-element.ts";
import { draw, make } from "../tools/make.ts";
import { chosenWords, form, type Pack, rowsOf, valuesOf, words } from "./form.ts";

const tickBox = (isTicked = false) =>
  draw(
    "svg",
    { class: "tick-box", viewBox: "0 0 20 20", width: "20", height: "20", "aria-hidden": "true" },
    draw("rect", { x: "1.5", y: "1.5", width: "17", height: "17", rx: "2.5" }),
    ...(isTicked ? [draw("path", { class: "tick-mark", d: "M5 10.5l3.5 3.5L15 6" })] : []),
  );

/** What a reader chose or typed, in the direction in which it is read. */
const own = (text: string) => make("span", { dir: "auto" }, text);

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
  const body = rows.map((row) => make("tr", {}, ...row.map((cell) => make("td", { dir: "auto" }, cell))));
  return [make("table", { class: "own" }, head, make("tbody", {}, ...body))];
}

const labelsOf = (name: string) =>
  Array.from(
    form.querySelectorAll(`[data-rows="${name}"] .row:first-of-type label span`),
    (each) => each.textContent ?? "",
  );

/** Everything that was chosen or typed, as parts of the paper. */
export function partsOf(pack: Pack): Node[] {
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
    .map((line) => make("p", { dir: "auto" }, line));
  return [
    ...paperPart(
      "questions",
      ...list(
        "tick",
        questions.map((each) => [tickBox(), own(each)]),
      ),
    ),
    ...paperPart(
      "sentences",
      ...list(
        "say",
        chosenWords(pack).map((each) => [own(each)]),
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
      value ? make("strong", { dir: "auto" }, value) : make("span", { class: "gap" }),
    );
  });
  return make("div", { class: "wallet" }, ...lines);
}

function letterOnPaper(id: string): Node {
  const letter = findElement(`[data-letter="${CSS.escape(id)}"]`, form);
  const text = document.importNode(findElement(".letter-text", letter), true);
  return make(
    "section",
    { class: "part letter" },
    make("h2", {}, letter.dataset.subject ?? ""),
    ...Array.from(text.children),
  );
}
