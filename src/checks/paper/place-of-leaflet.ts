import type { Content } from "../../content/model.ts";
import type { FoundFault } from "../../leaflets/paper/paper-fault.ts";
import type { Place } from "../../report/issue.ts";

/** Where a leaflet names its parts. */
export function placeOfLeaflet({ job }: FoundFault, { leaflets }: Content): Place {
  const entry = leaflets.find(({ slug }) => slug === job.leaflet.slug);
  return entry ? entry.yaml.valueAt(["include"]) : { file: job.file, line: 1, column: 1 };
}
