import path from "node:path";
import { bundle, Features, transform } from "lightningcss";
import type { Organisation } from "../kinds/types.ts";
import type { Position } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { familiesOf } from "../typeface/families.ts";
import { typefaceOf } from "../typeface/typeface-names.ts";
import { computeColours } from "./compute-colours.ts";
import { oldestBrowsers } from "./oldest-browsers.ts";

const { chrome, firefox, safari } = oldestBrowsers;

/** Versions as Lightning CSS takes them: major, minor and patch in a byte each. */
const targets = { chrome: chrome << 16, firefox: firefox << 16, safari: safari << 16, ios_saf: safari << 16 };

/** What a publisher chooses of how its pages look. */
export type Brand = Pick<Organisation, "colours" | "typeface">;

/** The values of that, by what style sheets call them after `--brand-`. */
function valuesOf({ colours, typeface }: Brand): ReadonlyMap<string, string> {
  const families = Object.entries(familiesOf(typeface)).map(([use, family]) => [use, `"${family}"`] as const);
  return new Map([...Object.entries(colours), ...families, ["measure", `${typefaceOf(typeface).measure}em`]]);
}

/**
 * Style sheets with their imports as one, minified, ready to stand inside a page. `var(--brand-deep)` and its like become
 * what the publisher has chosen, and colours that are mixed from its own are computed.
 *
 * @param files paths of the sheets, in order
 * @throws {ToolError} where a sheet is missing or is not CSS, with its file and line
 */
export function bundleStyles(files: readonly string[], brand: Brand): string {
  const whole = files.map(bundleSheet).join("\n");
  const values = valuesOf(brand);
  const branded = whole.replaceAll(
    /var\(--brand-(\w+)\)/g,
    (written, name: string) => values.get(name) ?? written,
  );
  const { code } = transform({
    filename: files[0] ?? "",
    code: Buffer.from(computeColours(branded)),
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
