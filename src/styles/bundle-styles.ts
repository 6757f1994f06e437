import path from "node:path";
import { bundle, Features, transform } from "lightningcss";
import type { Organisation } from "../kinds/types.ts";
import type { Position } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { computeColours } from "./compute-colours.ts";
import { oldestBrowsers } from "./oldest-browsers.ts";

const { chrome, firefox, safari } = oldestBrowsers;

/** Versions as Lightning CSS takes them: major, minor and patch in a byte each. */
const targets = { chrome: chrome << 16, firefox: firefox << 16, safari: safari << 16, ios_saf: safari << 16 };

/**
 * Style sheets with their imports as one, minified, ready to stand inside a page. `var(--brand-deep)`, `--brand-main` and
 * `--brand-accent` become the publisher's colours, and what is mixed from them is computed.
 *
 * @param files paths of the sheets, in order
 * @throws {ToolError} where a sheet is missing or is not CSS, with its file and line
 */
export function bundleStyles(files: readonly string[], colours: Organisation["colours"]): string {
  const whole = files.map(bundleSheet).join("\n");
  const coloured = whole.replaceAll(
    /var\(--brand-(deep|main|accent)\)/g,
    (_, name: keyof typeof colours) => colours[name],
  );
  const { code } = transform({
    filename: files[0] ?? "",
    code: Buffer.from(computeColours(coloured)),
    minify: true,
    targets,
    // color-scheme is only for the browser's own controls; the guide's colours follow by themselves.
    exclude: Features.LightDark,
  });
  return Buffer.from(code).toString("utf8");
}

function bundleSheet(file: string): string {
  try {
    return Buffer.from(bundle({ filename: file }).code).toString("utf8");
  } catch (error) {
    const { message, fileName = file, loc } = error as Error & { fileName?: string; loc?: Position };
    const { line, column } = loc ?? { line: 1, column: 1 };
    const place = `${path.relative(process.cwd(), path.resolve(fileName))}:${line}:${column}`;
    throw new ToolError(`${place} Mend this style sheet: ${message}.`, { cause: error });
  }
}
