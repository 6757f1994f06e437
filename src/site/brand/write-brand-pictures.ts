import { writeFile } from "node:fs/promises";
import path from "node:path";
import { keptByCode } from "../../cache/kept-by-code.ts";
import type { Organisation } from "../../kinds/types.ts";

/** Draws the pictures of a charity, if they were not drawn before, and writes them into the site. */
export async function writeBrandPictures(site: string, organisation: Organisation): Promise<void> {
  const { colours, typeface, name, strapline } = organisation;
  const kept = keptByCode<Map<string, Buffer>>("brand pictures", colours, typeface, name, strapline);
  const draw = async () => (await import("./brand-pictures.ts")).brandPictures(organisation);
  for (const [file, bytes] of kept.known() ?? kept.keep(await draw()))
    await writeFile(path.join(site, file), bytes);
}
