import { findElement } from "../find-element.ts";

/** The tool, with its form, lists and words. */
export const tool = findElement("[data-clinics]");
export const form = findElement<HTMLFormElement>("form", tool);

/** The words that the page says, and those that it prints. */
export const words: Readonly<Record<string, string>> = JSON.parse(tool.dataset.words ?? "{}");

/** The lines of the box for the clinic, by their fields. */
export const lines: Readonly<Record<string, string>> = JSON.parse(tool.dataset.lines ?? "{}");

/** Where the guide begins on its host. */
export const base = tool.dataset.base ?? "/";

export const field = (name: string) => findElement<HTMLInputElement>(`[name="${name}"]`, form);

/** Tells what has happened; nothing without a name. */
export function say(name: string): void {
  findElement("[data-status]", tool).textContent = words[name] ?? "";
}

/** One of the words, with what stands in its braces. */
export const fill = (name: string, values: Readonly<Record<string, string>>): string =>
  (words[name] ?? "").replace(/\{(\w+)\}/g, (_, value: string) => values[value] ?? "");

/** What the box for the clinic can hold, in its order. */
export const fields = ["name", ...Object.keys(lines), "hours"];

/** What was typed for the box, by field. */
export type Details = Record<string, string>;

export const details = (): Details =>
  Object.fromEntries(fields.map((name) => [name, field(name).value.trim()]));
