import { makeParser } from "./make-parser.ts";
import { recordFragments } from "./record-fragments.ts";
import { recordOffsets } from "./record-offsets.ts";

/**
 * A parser that makes the same tokens as `markdown`, and lets each remember where it was written. It takes twice as
 * long, so it is used only for a text in which something has to be pointed at.
 */
export const locatingMarkdown = makeParser().use(recordOffsets).use(recordFragments);
