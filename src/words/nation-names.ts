import { type Nation, nations } from "../kinds/nations.ts";
import type { Words } from "./words.ts";

/** The nations that something is for, in words: "England and Wales", or "the whole UK". */
export function nationNames(list: readonly Nation[], words: Words): string {
  const named = nations.filter((nation) => list.includes(nation));
  if (named.length === nations.length) return words.say("nations.all");
  return words.list(named.map((nation) => words.say(`nations.${nation}`)));
}
