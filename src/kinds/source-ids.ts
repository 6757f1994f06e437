import { fullList } from "./group-fields.ts";
import { id } from "./id-fields.ts";

/** What a page is based on. */
export const sourceIds = () =>
  fullList(
    "ids from `data/sources.yaml`, in the order in which they matter",
    id("", "sources"),
    "Write a list of ids, such as [hospital-leaflet, national-guideline].",
  );
