import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Content } from "../content/model.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { ownPages } from "../kinds/own-pages.ts";
import { bundleStyles } from "../styles/bundle-styles.ts";
import { fontAssets } from "../templates/assets.ts";
import { extendedRange } from "../typeface/extended-range.ts";
import { type TypefaceName, typefaceOf } from "../typeface/typeface-names.ts";
import { bundleEditor } from "./bundle-editor.ts";
import { editorData } from "./make-editor-data.ts";

/** The folder of the editor on the site. */
const editorFolder = ownPages.edit.address.slice(1);

/** The guide's typeface, as a style sheet in the folder of the editor names it. */
function fontFaces(typeface: TypefaceName): string {
  const { latin, "latin-ext": others } = fontAssets(typeface);
  const { family, weights } = typefaceOf(typeface);
  const face = (url: string, range: string) =>
    `@font-face{font-family:"${family}";src:url("..${url}") format("woff2");font-weight:${weights.join(" ")}${range}}\n`;
  return `${face(latin.url, "")}${face(others.url, `;unicode-range:${extendedRange(typeface)}`)}`;
}

/** Writes what the page of the editor loads; nothing where the guide names no repository. */
export async function writeEditor(site: string, content: Content): Promise<void> {
  const { organisation } = content.data;
  if (!organisation.repository) return;
  const files = await bundleEditor(content.words.language);
  const sheet = path.join(projectFolder, "layouts/css/site.css");
  const made = {
    ...files,
    "config.json": JSON.stringify(editorData(content)),
    "preview.css": `${fontFaces(organisation.typeface)}${bundleStyles([sheet], organisation)}`,
  };
  for (const [name, text] of Object.entries(made)) {
    const file = path.join(site, editorFolder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
