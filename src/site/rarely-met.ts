import { isOfEditor } from "../content/is-of-editor.ts";
import type { Content } from "../content/model.ts";
import { ownPages } from "../kinds/own-pages.ts";

const finder = ownPages["find-your-way"].address.slice(1);

/**
 * Tells which files of a site one reader hardly meets, though there are hundreds of them: the editor, the pages of the route
 * finder behind its first, and those that the leaflets of clinics are printed from. They are compressed faster.
 */
export function rarelyMet({ data }: Content): (file: string) => boolean {
  const clinics = new Set(Object.keys(data.clinics));
  const isOfClinic = (file: string) => {
    const [folder, clinic = ""] = file.split("/");
    return folder === "leaflets" && clinics.has(clinic);
  };
  return (file) => isStep(file) || isOfEditor(file) || isOfClinic(file);
}

const isStep = (file: string) => file.startsWith(finder) && file !== `${finder}index.html`;
