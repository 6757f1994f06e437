import { ToolError } from "../report/tool-error.ts";

/** The last second of the year 9999, after which a date is no longer written with four digits. */
const latest = 253_402_300_799;

/**
 * The time in `SOURCE_DATE_EPOCH`, in seconds since 1970, which reproducible builds give to the files that they make;
 * `undefined` where it is not set.
 *
 * @throws {ToolError} where it is not a number
 */
export function sourceDate({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv): Date | undefined {
  if (seconds === undefined || seconds === "") return undefined;
  if (!/^\d+$/.test(seconds) || Number(seconds) > latest) {
    throw new ToolError(
      `SOURCE_DATE_EPOCH is "${seconds}"; set it to a number of seconds since 1970, or unset it.`,
    );
  }
  return new Date(Number(seconds) * 1000);
}
