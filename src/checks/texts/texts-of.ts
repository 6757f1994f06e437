import { fieldSets } from "../../content/field-sets.ts";
import type { Draft } from "../../content/model.ts";
import { Text } from "./text.ts";

/** Every text of the guide, made one after the other. */
export function* textsOf(draft: Draft): Generator<Text> {
  for (const set of fieldSets(draft)) yield new Text(draft, set);
}
