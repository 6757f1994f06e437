import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import { Text } from "./text.ts";

/** Every text of the guide, made one after the other. */
export function* textsOf(draft: Draft): Generator<Text> {
  for (const page of textPages(draft)) yield new Text(draft, page.yaml, page);
  for (const { yaml } of draft.leaflets) yield new Text(draft, yaml);
  for (const yaml of Object.values(draft.yaml)) yield new Text(draft, yaml);
}
