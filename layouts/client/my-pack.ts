import { findElement } from "./find-element.ts";
import {
  addRow,
  emptyForm,
  fillForm,
  form,
  isEmpty,
  type Pack,
  part,
  readPack,
  say,
} from "./my-pack/form.ts";
import { hideLarge, showLarge } from "./my-pack/large-words.ts";
import { copyLetter, fillLetters, letters } from "./my-pack/letters.ts";
import { partsOf } from "./my-pack/paper-parts.ts";
import { memoryOf } from "./tools/memory.ts";
import { printPaper } from "./tools/paper.ts";

/*
 * The reader’s pack: what was chosen and typed, put on paper, on a screen in large type, and into letters. All of it stays
 * in the form, and in this browser where its reader wants that; nothing is fetched or sent.
 */

const keepBox = part<HTMLInputElement>("keep");

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === "string");
const memory = memoryOf<Pack>("my-pack", form.dataset.base ?? "/", (kept) =>
  Array.isArray(kept) ? kept.filter(isPair) : undefined,
);

let wholeLists: Node[] | undefined;

/** Fills in the letters, and puts on paper what there is now; while nothing is, the paper has all lists. */
function show(): void {
  const pack = readPack();
  fillLetters(pack);
  const [owner = ""] = pack.filter(([name]) => name.startsWith("detail.")).map(([, value]) => value);
  findElement(".paper .owner").textContent = owner;
  const paper = findElement(".paper .parts");
  wholeLists ??= [...paper.childNodes];
  const parts = partsOf(pack);
  paper.replaceChildren(...(parts.length > 0 ? parts : wholeLists));
}

/** Keeps the pack where that is wanted, together with what another tab has kept; nothing once it is wanted no more. */
function remember(isNew: boolean): void {
  const isWanted = keepBox.checked;
  if (isNew && isWanted) fillForm(memory.recall() ?? []);
  if (isNew) show();
  if (isNew && !isWanted) memory.forget();
  if (isWanted) say(memory.keep(readPack()) ? "kept" : "unable");
  else say("notKept");
}

/** Shows what another tab keeps, so that neither writes over the other; what is typed here and not kept stays. */
function follow(kept: Pack | undefined): void {
  if (kept && (keepBox.checked || isEmpty())) {
    emptyForm();
    fillForm(kept);
    keepBox.checked = true;
    show();
    say("kept");
  }
  if (kept || !keepBox.checked) return;
  keepBox.checked = false;
  say("notKept");
}

/** Empties the form, in other tabs too, and leaves nothing in the browser. */
function clear(): void {
  if (memory.recall()) memory.keep([]);
  memory.forget();
  emptyForm();
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
  form.addEventListener("input", ({ target }) => {
    show();
    remember(target === keepBox);
  });
  memory.follow(follow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    printPaper(document.title);
  });
  for (const button of form.querySelectorAll("[data-add]"))
    button.addEventListener("click", () => {
      const rows = button.closest("[data-rows]");
      if (rows) addRow(rows).querySelector("input")?.focus();
    });
  for (const letter of letters) part("copy", letter).addEventListener("click", () => copyLetter(letter));
  part("clear").addEventListener("click", clear);
  form.querySelector("[data-show]")?.addEventListener("click", showLarge);
  part("close", document).addEventListener("click", hideLarge);
  part("large", document).addEventListener("keydown", ({ key }) => key === "Escape" && hideLarge());
}

// What it prints stands behind this script.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
