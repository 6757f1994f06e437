import path from "node:path";
import { buildSync } from "esbuild";
import { projectFolder } from "../folders/project-folder.ts";
import { oldestBrowsers } from "../styles/oldest-browsers.ts";

/**
 * A script of `layouts/client` by its path there, bundled and minified, to stand in its page, which is then whole without
 * another request.
 *
 * @throws where there is no such script, or it is not TypeScript
 */
export function clientScript(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(projectFolder, "layouts/client", `${name}.ts`)],
    absWorkingDir: projectFolder,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: Object.entries(oldestBrowsers).map(([browser, version]) => `${browser}${version}`),
    // Safari 14.0 lacks corners of it that no script here goes to; esbuild has no older form to give.
    supported: { destructuring: true },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
