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

/** The rows of a list that grows, each with its fields. */
const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>(".row")];

/** Adds an empty row to a list, and answers it. */
export function addRow(list: Element): HTMLElement {
  const last = findElement(".row:last-of-type", list);
  const added = document.importNode(last, true);
  for (const field of added.querySelectorAll("input")) field.value = "";
  last.after(added);
  return added;
}

/** Fills the form with a pack that was kept; what is offered no more is left out. */
export function fillForm(pack: Pack): void {
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
