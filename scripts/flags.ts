import { type ParseArgsConfig, parseArgs } from "node:util";
import { isDay } from "../src/kinds/calendar-day.ts";
import { asError } from "../src/report/thrown.ts";
import { ToolError } from "../src/report/tool-error.ts";

/** The flags of a command, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

/** The flags that every command takes. */
const common = {
  content: { type: "string", default: "content" },
  out: { type: "string", default: "dist" },
  /** The day on which reviews are held to be due. */
  today: { type: "string", default: new Date().toISOString().slice(0, 10) },
} as const satisfies Options;

/** The values of a command's flags, and of those that every command takes. */
export type Flags<Own extends Options> = ReturnType<typeof readFlags<Own>>["values"];

/**
 * Reads the flags of a command, and the words that it is given beside them.
 *
 * @param named what those words are, for whoever leaves one out; `"any"` where there may be any number of them
 * @throws {ToolError} where a flag is not known or has no value, naming those that are, or a word is missing
 */
export function readFlags<Own extends Options>(own: Own, named: readonly string[] | "any" = []) {
  const options = { ...common, ...own };
  const { values, positionals } = parse(options, named.length > 0);
  const given: string[] = positionals;
  if (named !== "any" && (given.length !== named.length || given.includes(""))) {
    throw new ToolError(
      `Give ${named.join(" and ")}, in quotation marks where it has spaces. ${flagsOf(options)}`,
    );
  }
  for (const [name, value] of Object.entries(values)) {
    if (value === "") throw new ToolError(`--${name} needs a value. ${flagsOf(options)}`);
  }
  const { today } = values as { today: string };
  if (!isDay(today)) {
    throw new ToolError(`--today ${today} is not a day from 1900 to 2099; write it as 2026-11-21.`);
  }
  return { values, given };
}

function parse<All extends Options>(options: All, allowPositionals: boolean) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    throw new ToolError(
      `${asError(error).message.replaceAll("\n", " ").replace(/\.?$/, ".")} ${flagsOf(options)}`,
    );
  }
}

function flagsOf(options: Options): string {
  const names = Object.entries(options).map(([name, { type }]) =>
    type === "string" ? `--${name} VALUE` : `--${name}`,
  );
  return `The flags of this command are: ${names.join(", ")}.`;
}

/**
 * Reads a number that counts something.
 *
 * @throws {ToolError} where it is not a whole number from 1 to `most`, naming the flag
 */
export function wholeNumber(flag: string, value: string, most: number): number {
  if (!/^[1-9]\d*$/.test(value) || Number(value) > most) {
    throw new ToolError(`--${flag} ${value} is not a whole number from 1 to ${most}.`);
  }
  return Number(value);
}

/**
 * Reads one of several words.
 *
 * @throws {ToolError} where it is none of them, naming the flag and all of them
 */
export function oneOf<Known extends string>(flag: string, value: string, known: readonly Known[]): Known {
  const found = known.find((each) => each === value);
  if (found === undefined)
    throw new ToolError(`--${flag} ${value} is not known; it can be: ${known.join(", ")}.`);
  return found;
}
