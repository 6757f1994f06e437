import path from "node:path";
import { type BuildFailure, type BuildOptions, buildSync } from "esbuild";
import { projectFolder } from "../folders/project-folder.ts";
import { ToolError } from "../report/tool-error.ts";
import { oldestBrowsers } from "../styles/oldest-browsers.ts";

/**
 * A script of `layouts/client` by its path there, bundled and minified, to stand in its page, which is then whole without
 * another request.
 *
 * @throws {ToolError} where there is no such script, or it is not TypeScript, with its file and line
 */
export function clientScript(name: string): string {
  const { outputFiles } = bundle({
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

function bundle(options: BuildOptions & { write: false }) {
  try {
    return buildSync(options);
  } catch (error) {
    const [{ text = String(error), location = null } = {}] = (error as BuildFailure).errors ?? [];
    const { file, line, column } = location ?? { file: options.entryPoints, line: 1, column: 0 };
    throw new ToolError(`${file}:${line}:${column + 1} Mend this script: ${text}.`, { cause: error });
  }
}
