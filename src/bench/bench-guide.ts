import path from "node:path";
import { buildGuide } from "../build/build-guide.ts";
import { budgetOf } from "../checks/built/budget-of.ts";
import { addressOf } from "../folders/address-of.ts";
import { readOutput } from "../inspect/read-output.ts";
import { formatText } from "../report/format-issues.ts";
import { ToolError } from "../report/tool-error.ts";
import { time } from "./time.ts";

/** What building a guide takes, and what its readers wait for. */
export interface GuideFigures {
  pages: number;
  leaflets: number;
  /** Seconds for everything, with no leaflet kept from before; and for everything again, without changes. */
  built: number;
  again: number;
  /** Bytes in Brotli of the heaviest page without script, its styles included. */
  heaviestPage: number;
  /** Bytes of the font that screens get. */
  font: number;
}

/** Builds a guide twice into a folder of the bench, and weighs what was built. */
export async function benchGuide(folder: string, content: string, today: string): Promise<GuideFigures> {
  const out = path.join(folder, "guide");
  const build = () =>
    buildGuide({ content, out, today, part: 1, date: undefined, cache: path.join(folder, "kept"), say() {} });
  const { seconds, result } = await time(build);
  if (!result.built) throw new ToolError(`The guide has errors:\n${formatText(result.issues)}`);
  const again = await time(build);
  const { pages, files } = await readOutput(out, "https://guide.example/");
  const toRead = [...pages.keys()].filter((file) => !budgetOf(addressOf(file)).scripts);
  const fonts = [...files.keys()].filter((file) => file.endsWith(".woff2"));
  return {
    pages: result.built.pages,
    leaflets: result.built.leaflets,
    built: seconds,
    again: again.seconds,
    heaviestPage: Math.max(...toRead.map((file) => files.get(`${file}.br`)?.bytes ?? 0)),
    font: Math.max(...fonts.map((file) => files.get(file)?.bytes ?? 0)),
  };
}
