import type { Content } from "../content/model.ts";
import { composeLeaflet } from "../leaflets/compose/compose-leaflet.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import { type PrintJob, printJobs } from "../leaflets/print-jobs.ts";

/** All that is made of a content folder. */
export interface Plan {
  content: Content;
  leaflets: ComposedLeaflet[];
  jobs: PrintJob[];
}

/** Puts the leaflets of a guide together. */
export function planGuide(content: Content): Plan {
  const leaflets = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
  return { content, leaflets, jobs: printJobs(leaflets, content) };
}
