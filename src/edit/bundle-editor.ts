import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { Cache } from "../cache/cache.ts";
import { hashCode, isCodeAsHashed } from "../cache/code-hash.ts";
import { tidyCache } from "../cache/tidy-cache.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { callNobody, localFonts } from "./call-nobody.ts";
import { licencesOf } from "./licences-of.ts";

/** The files of the editor by their names; its page asks for `edit.js`. */
export type EditorFiles = Record<string, Uint8Array>;

/** Sveltia's build for bundlers, which has its fonts and its parts beside it. */
const sveltia = createRequire(import.meta.url).resolve("@sveltia/cms");

/** The most bytes of what is kept, which is a few bundles. */
const mostKept = 20_000_000;

/** Parts that no form of the guide asks for: coloured code, maps, and the conversion of pictures. */
const unused =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo)|\/(?:heic|webp_enc|webp_enc_simd|shiki-engine)-[^/]*\.js$/;

/**
 * The script of the editor with all that it loads, from `layouts/client/editor/edit.ts` and Sveltia CMS, for the web. It is kept, since
 * it is made of the same two megabytes each time.
 *
 * @param language the language of the guide: the editor speaks it, and English
 */
export async function bundleEditor(language: string): Promise<EditorFiles> {
  const folder = path.join(projectFolder, ".cache/editor", language);
  const kept = new Cache<EditorFiles>(folder, () => {});
  const key = hashCode("src", "layouts/client/editor");
  const files = await kept.readOrMake(key, () => makeFiles(language), isCodeAsHashed);
  await tidyCache(folder, { limit: mostKept });
  return files;
}

async function makeFiles(language: string): Promise<EditorFiles> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(projectFolder, "layouts/client/editor/edit.ts")],
    absWorkingDir: projectFolder,
    outdir: ".",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    plugins: [onlyWhatIsUsed(language)],
  });
  const files: EditorFiles = {};
  for (const file of outputFiles) files[path.basename(file.path)] = file.contents;
  for (const font of localFonts(await readFile(sveltia, "utf8")))
    files[font] = await readFile(path.join(path.dirname(sveltia), font));
  const made = Object.keys(metafile.inputs).map((file) => path.join(projectFolder, file));
  files["licences.txt"] = Buffer.from(await licencesOf([...made, sveltia]));
  return files;
}

/** Leaves out what is never loaded, the words of languages that the editor is not asked to speak, and other sites. */
function onlyWhatIsUsed(language: string): Plugin {
  const spoken = new Set(["en-GB", language, language.split("-")[0]].map((tag) => `${tag}.json`));
  return {
    name: "only-what-is-used",
    setup({ onResolve, onLoad }) {
      const nothing = { path: "unused", namespace: "unused" };
      onResolve({ filter: unused }, () => nothing);
      onResolve({ filter: /\/locales\/[^/]+\.json$/ }, ({ path: file }) =>
        spoken.has(path.basename(file)) ? undefined : nothing,
      );
      onLoad({ filter: /^/, namespace: nothing.namespace }, () => ({ contents: "export default {}" }));
      onLoad({ filter: /\/@sveltia\/cms\/npm\/index\.js$/ }, async ({ path: file }) => ({
        contents: callNobody(await readFile(file, "utf8")),
      }));
    },
  };
}
