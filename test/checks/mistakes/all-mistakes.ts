import { builtMistakes } from "./built.ts";
import { contactMistakes } from "./contacts.ts";
import { dataMistakes } from "./data.ts";
import { fileMistakes } from "./files.ts";
import { frontMatterMistakes } from "./front-matter.ts";
import { graphMistakes } from "./graph.ts";
import { linkMistakes } from "./links.ts";
import type { MadeMistake, Mistake } from "./mistake.ts";
import { otherSiteMistakes } from "./other-sites.ts";
import { paperMistakes } from "./paper.ts";
import { routeFinderMistakes } from "./route-finder.ts";
import { structureMistakes } from "./structure.ts";
import { wordMistakes } from "./words.ts";

/** Single mistakes of every kind in the sample, each a change of some words. */
export const mistakes: readonly Mistake[] = [
  ...frontMatterMistakes,
  ...linkMistakes,
  ...contactMistakes,
  ...structureMistakes,
  ...wordMistakes,
  ...graphMistakes,
  ...dataMistakes,
  ...routeFinderMistakes,
];

/** Single mistakes of every other kind. */
export const madeMistakes: readonly MadeMistake[] = [
  ...fileMistakes,
  ...builtMistakes,
  ...paperMistakes,
  ...otherSiteMistakes,
];
