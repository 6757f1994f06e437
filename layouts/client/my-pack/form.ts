import { findElement } from "../find-element.ts";

/** The form in which the reader chooses and types; its fields are the pack. */
export const form = findElement<HTMLFormElement>("[data-pack]");

/** A part of the form, or of the page, by what it is for. */
export const part = <Found extends HTMLElement = HTMLElement>(name: string, within: ParentNode = form) =>
  findElement<Found>(`[data-${name}]`, within);

/** The words that the page says when something has happened. */
export const words: Readonly<Record<string, string>> = JSON.parse(form.dataset.words ?? "{}");

/** Tells what has happened, once. */
export function say(name: string): void {
  const status = part("status");
  const text = words[name] ?? "";
  if (status.textContent !== text) status.textContent = text;
}

/** Names and values of all fields that hold something, in their order: a pack as it is kept. */
export type Pack = [name: string, value: string][];

/** What the form holds now. */
export const readPack = (): Pack =>
  [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);

/** What the fields of a name hold, without empty ones. */
export const valuesOf = (pack: Pack, name: string): string[] =>
  pack.filter(([each, value]) => each === name && value !== "").map(([, value]) => value);

/** The sentences that were chosen, and the reader's own. */
export const chosenWords = (pack: Pack): string[] => [
  ...valuesOf(pack, "sentences[]"),
  ...valuesOf(pack, "said.sentence"),
];

const fieldsCalled = (name: string) =>
  [...form.querySelectorAll<HTMLInputElement>("[name]")].filter((each) => each.name === name);

const isBox = ({ type }: HTMLInputElement) => type === "checkbox";

const boxOf = (name: string, value: string) =>
  fieldsCalled(name).find((each) => isBox(each) && each.value === value);

/** The rows of a list that grows, each with its fields. */
const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>(".row")];

/** Offers a record that the guide names no more, and that a reader has ticked. */
function addRecord(record: string): void {
  const last = form.querySelector(".record:last-of-type");
  if (!last) return;
  const added = document.importNode(last, true);
  findElement("legend", added).textContent = record;
  for (const box of added.querySelectorAll("input")) Object.assign(box, { value: record, checked: false });
  last.after(added);
}

/** Adds an empty row to a list, and answers it. */
export function addRow(list: Element): HTMLElement {
  const last = findElement(".row:last-of-type", list);
  const added = document.importNode(last, true);
  for (const field of added.querySelectorAll("input")) field.value = "";
  last.after(added);
  return added;
}

/** Whether nothing is chosen or typed. */
export const isEmpty = (): boolean => readPack().every(([, value]) => value === "");

/** Where the reader's own stand beside what is offered: what was chosen and is offered no more becomes one of these. */
const own: Readonly<Record<string, string>> = {
  "questions[]": "own.question",
  "sentences[]": "said.sentence",
};

const isFilled = (row: Element) => [...row.querySelectorAll("input")].some(({ value }) => value !== "");

/** How many rows of a list hold something, or stand above one that does. */
const filledRows = (list: Element) =>
  rowsIn(list).reduce((count, row, index) => (isFilled(row) ? index + 1 : count), 0);

/** Adds a pack that was kept to what the form holds: rows below its rows, and details where there are none. */
export function fillForm(pack: Pack): void {
  const lists = [...form.querySelectorAll("[data-rows]")];
  const filled = new Map(lists.map((list) => [list, filledRows(list)]));
  const next = new Map<string, number>();
  for (const [offered, value] of pack) {
    if (/^(asked|received)\[\]$/.test(offered) && !boxOf(offered, value)) addRecord(value);
    const box = boxOf(offered, value);
    if (box) box.checked = true;
    const name = fieldsCalled(offered).some(isBox) ? own[offered] : offered;
    if (box || name === undefined) continue;
    const list = fieldsCalled(name)[0]?.closest("[data-rows]");
    const at = next.get(name) ?? (list && filled.get(list)) ?? 0;
    next.set(name, at + 1);
    while (list && value && rowsIn(list).length <= at) addRow(list);
    const field = fieldsCalled(name)[at];
    if (field && field.value === "") field.value = value;
  }
}

/** The rows of a list of which some field holds something, each as the values of its fields. */
export function rowsOf(name: string): string[][] {
  const rows = rowsIn(findElement(`[data-rows="${name}"]`, form));
  const values = rows.map((row) => Array.from(row.querySelectorAll("input"), ({ value }) => value.trim()));
  return values.filter((row) => row.some(Boolean));
}

/** Empties the form. */
export function emptyForm(): void {
  form.reset();
  for (const each of form.querySelectorAll("[data-rows]"))
    for (const row of rowsIn(each).slice(1)) row.remove();
}
