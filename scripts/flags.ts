import { type ParseArgsConfig, parseArgs } from "node:util";
import { ToolError } from "../src/report/tool-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The flags that every command takes. */
const common = {
  content: { type: "string", default: "content" },
  out: { type: "string", default: "dist" },
  /** The day on which reviews are held to be due. */
  today: { type: "string", default: new Date().toISOString().slice(0, 10) },
} as const satisfies Options;

/**
 * Reads the flags of a command.
 *
 * @throws {ToolError} where one is not known, naming those that are
 */
export function readFlags<Own extends Options>(own: Own) {
  const options = { ...common, ...own };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new ToolError(`${(error as Error).message} The flags of this command are: ${names.join(", ")}.`);
  }
}

/**
 * Reads a number that counts something.
 *
 * @throws {ToolError} where it is not a whole number from 1, naming the flag
 */
export function wholeNumber(flag: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new ToolError(`--${flag} ${value} is not a whole number from 1.`);
  return Number(value);
}
