import type { OwnPage } from "../own-page.ts";
import { tool } from "../page-kind.ts";

/** A leaflet, or parts of the guide, with the details of a clinic, printed from the browser. */
export const forClinics = {
  noun: "the page for clinics",
  address: "/leaflets/for-clinics/",
  isShown: ({ leaflets }) => leaflets.length > 0,
  icon: "leaflets",
  foot: { list: "find", order: 8 },
  inAToZ: true,
  styles: "tools.css",
  paper: {},
  budget: tool,
} satisfies OwnPage;
