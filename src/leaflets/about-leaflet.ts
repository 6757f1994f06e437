import type { ComposedLeaflet } from "./compose/composed-leaflet.ts";
import type { About } from "./finish/xmp.ts";
import type { PrintOptions } from "./print-options.ts";

/** What the PDF of a leaflet says about itself. */
export function aboutLeaflet(
  { title, description, reviewed }: ComposedLeaflet,
  { organisation, part, date }: Pick<PrintOptions, "organisation" | "part" | "date">,
): About {
  return {
    title,
    author: organisation.name,
    subject: description,
    lang: organisation.language,
    part,
    date: date ?? new Date(`${reviewed}T00:00:00Z`),
  };
}
