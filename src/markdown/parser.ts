import MarkdownIt from "markdown-it";
import { boxes } from "./boxes.ts";
import { decorativeImages } from "./decorative-images.ts";
import { headingIds } from "./heading-ids.ts";
import { linkTargets } from "./link-targets.ts";
import { recordFragments } from "./record-fragments.ts";
import { recordPositions } from "./record-positions.ts";
import { rowHeaders } from "./row-headers.ts";

/**
 * The one Markdown parser and renderer, for page and leaflet alike. Raw HTML is off; what differs between the two
 * faces is decided by the `Rendering` that is given as the environment.
 */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .use(recordPositions)
  .use(recordFragments)
  .use(headingIds)
  .use(boxes)
  .use(decorativeImages)
  .use(linkTargets)
  .use(rowHeaders);
