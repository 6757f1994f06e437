import { bundle, Features, transform } from "lightningcss";
import type { Organisation } from "../kinds/types.ts";
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
 * @throws where a sheet is missing or is not CSS
 */
export function bundleStyles(files: readonly string[], colours: Organisation["colours"]): string {
  const whole = files.map((file) => Buffer.from(bundle({ filename: file }).code).toString("utf8")).join("\n");
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
