import { buildGuide } from "../../src/build/build-guide.ts";
import type { BuildOptions, BuildResult } from "../../src/build/build-options.ts";

/** The day on which made-up content is built. */
export const today = "2026-11-28";

/** What a test asks of a build; all else is as the command asks it with `--no-cache`. */
export type Asked = Partial<BuildOptions> & Pick<BuildOptions, "content" | "out">;

/** What a build is asked for by a test. */
export const asked = (options: Asked): BuildOptions => ({
  today,
  part: 1,
  date: undefined,
  say: () => {},
  ...options,
});

/**
 * Builds in the process of the tests, where code that has run before is several times as fast as in that of a command.
 *
 * @returns what was made and found wrong, the lines that were said, and which leaflets these name as printed, in order
 */
export async function buildHere(
  options: Asked,
): Promise<BuildResult & { said: string[]; printed: string[] }> {
  const said: string[] = [];
  const result = await buildGuide(asked({ ...options, say: (line) => said.push(line) }));
  const printed = said.flatMap((line) => /^Printed (\S+),/.exec(line)?.[1] ?? []).sort();
  return { ...result, said, printed };
}
