import { contactMistakes } from "./contacts.ts";
import { dataMistakes } from "./data.ts";
import { frontMatterMistakes } from "./front-matter.ts";
import { graphMistakes } from "./graph.ts";
import { linkMistakes } from "./links.ts";
import type { Mistake } from "./mistake.ts";
import { structureMistakes } from "./structure.ts";
import { wordMistakes } from "./words.ts";

/** Single mistakes of every kind in the real content. */
export const allMistakes: readonly Mistake[] = [
  ...frontMatterMistakes,
  ...linkMistakes,
  ...contactMistakes,
  ...structureMistakes,
  ...wordMistakes,
  ...graphMistakes,
  ...dataMistakes,
];
