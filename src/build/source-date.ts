import { ToolError } from "../report/tool-error.ts";

/**
 * The time in `SOURCE_DATE_EPOCH`, in seconds since 1970, which reproducible builds give to the files that they make;
 * `undefined` where it is not set.
 *
 * @throws {ToolError} where it is not a number
 */
export function sourceDate({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv): Date | undefined {
  if (seconds === undefined || seconds === "") return undefined;
  if (!/^\d+$/.test(seconds)) {
    throw new ToolError(
      `SOURCE_DATE_EPOCH is "${seconds}"; set it to a number of seconds since 1970, or unset it.`,
    );
  }
  return new Date(Number(seconds) * 1000);
}
