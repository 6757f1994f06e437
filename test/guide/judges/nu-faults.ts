import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { quickJava } from "../../quick-java.ts";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** What the Nu checker of this year does not know yet, or says of sound pages. */
const accepted = [
  // It reads CSS of some years ago; the build reads every style sheet with Lightning CSS, and fails on what is wrong.
  /^CSS: /,
  // The popover attributes of HTML are younger than it is.
  /^Attribute “popover(target)?” not allowed/,
  // So is the one word that lets the search run compiled code, and no script of strings.
  /source-expression but found "'wasm-unsafe-eval'"/,
  // Lists without bullets say that they are lists, since Safari forgets it.
  /^The “list” role is unnecessary for element “ul”/,
  // Advice, where a printed part has no title of its own and follows on from the one before.
  /^Section lacks heading/,
];

/** Whether there is Java, which the checker needs. */
export async function hasJava(): Promise<boolean> {
  return promisify(execFile)("java", ["-version"]).then(
    () => true,
    () => false,
  );
}

/** What the Nu checker (the W3C's) finds on the pages of a folder, by their path there. */
export async function nuFaults(folder: string, files: readonly string[]): Promise<Record<string, string[]>> {
  const checker = ["-jar", jar, "--format", "json", "--exit-zero-always"];
  const args = [...quickJava, ...checker, ...files.map((file) => path.join(folder, file))];
  const { stderr } = await promisify(execFile)("java", args, { maxBuffer: 1 << 26 });
  const { messages } = JSON.parse(stderr) as {
    messages: { url: string; lastLine: number; message: string }[];
  };
  const faults: Record<string, string[]> = {};
  for (const { url, lastLine, message } of messages) {
    if (accepted.some((form) => form.test(message))) continue;
    const file = files.find((name) => url.endsWith(`${path.basename(folder)}/${name}`)) ?? url;
    faults[file] = [...(faults[file] ?? []), `${lastLine}: ${message}`];
  }
  return faults;
}
