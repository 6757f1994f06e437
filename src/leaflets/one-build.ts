import { buildNumber } from "../browser/browser-build.ts";
import { ToolError } from "../report/tool-error.ts";

/**
 * Proves that leaflets that are carried over from a build, and those that were made now, come from browsers of one build: else
 * they would not look the same.
 *
 * @param folder where those that are carried over stand
 * @param browsers what printed them, and what has printed the others, `Chrome/156.0.8078.79`
 * @throws {ToolError} where they do not
 */
export function proveOneBuild(folder: string, browsers: { former: string; now: string }): void {
  const { former, now } = browsers;
  if (former === "" || now === "" || buildNumber(former) === buildNumber(now)) return;
  throw new ToolError(
    `The leaflets in ${folder}/ were printed by ${former}, and these by ${now}, which does not print the same. ` +
      "Run npm run build, which prints all of them.",
  );
}
