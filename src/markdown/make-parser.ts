import MarkdownIt from "markdown-it";
import { boxes } from "./boxes.ts";
import { cellPositions } from "./cell-positions.ts";
import { decorativeImages } from "./decorative-images.ts";
import { headingIds } from "./heading-ids.ts";
import { linkTargets } from "./link-targets.ts";
import { listNumbers } from "./list-numbers.ts";
import { otherLanguages } from "./other-languages.ts";
import { ownImages } from "./own-images.ts";
import { rowHeaders } from "./row-headers.ts";

/** Makes a Markdown parser and renderer with the guide's own additions. Raw HTML is off. */
export function makeParser(): MarkdownIt {
  return new MarkdownIt({ html: false, linkify: false, typographer: false })
    .use(cellPositions)
    .use(headingIds)
    .use(boxes)
    .use(decorativeImages)
    .use(ownImages)
    .use(linkTargets)
    .use(otherLanguages)
    .use(listNumbers)
    .use(rowHeaders);
}
