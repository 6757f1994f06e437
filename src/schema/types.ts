import type { z } from "zod";
import type { dataFiles } from "./data.ts";
import type { guidePage } from "./guide-page.ts";
import type { leaflet } from "./leaflet.ts";
import type { servicePage } from "./service-page.ts";
import type { sitePage } from "./site-page.ts";

/** Everything in `content/data`, by the name of its file. */
export type Data = { [Name in keyof typeof dataFiles]: z.output<(typeof dataFiles)[Name]> };

export type GuideFrontMatter = z.output<typeof guidePage>;
export type ServiceFrontMatter = z.output<typeof servicePage>;
export type LeafletFrontMatter = z.output<typeof leaflet>;
export type SiteFrontMatter = z.output<typeof sitePage>;

export type Organisation = Data["organisation"];
export type Section = Data["sections"][string];
export type Source = Data["sources"][string];
export type Contact = Data["contacts"][string];
export type Clinic = Data["clinics"][string];
export type Term = Data["glossary"][string];
export type Conditions = Data["conditions"];
