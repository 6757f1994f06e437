import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { UaPart } from "../../src/leaflets/finish/structure-type.ts";
import { quickJava } from "../quick-java.ts";

const run = promisify(execFile);

/** What veraPDF judges by: a part of PDF/UA, or Well-Tagged PDF for access or for reuse. */
export type Standard = UaPart | "wt1a" | "wt1r";

/** Judges PDF files by their paths: for each, the rules of the standard that it breaks. */
export type Verapdf = (files: readonly string[], standard: Standard) => Promise<string[][]>;

interface Report {
  jobs: { validationResult: { details: { ruleSummaries: Rule[] } }[] }[];
}
interface Rule {
  clause: string;
  testNumber: number;
  description: string;
  ruleStatus: string;
}

/**
 * veraPDF, the reference validator of PDF/UA, got by Maven; `undefined`, with a loud word why, where Java,
 * Maven or Maven's repository cannot be had.
 */
export async function findVerapdf(): Promise<Verapdf | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "judges-"));
  try {
    const list = join(folder, "class-path");
    const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
    const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath";
    await run("mvn", ["-q", "-B", "-f", pom, goal, `-Dmdep.outputFile=${list}`]);
    const classPath = await readFile(list, "utf8");
    await run("java", ["-version"]);
    return (files, standard) => judge(classPath, files, standard);
  } catch (error) {
    console.warn(
      `\n*** veraPDF DID NOT JUDGE: Java 17 and Maven are needed (${(error as Error).message.split("\n")[0]}) ***\n`,
    );
    return undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function judge(classPath: string, files: readonly string[], standard: Standard): Promise<string[][]> {
  const flavour = typeof standard === "number" ? `ua${standard}` : standard;
  const validator = ["-cp", classPath, "org.verapdf.apps.GreenfieldCliWrapper"];
  const args = [...quickJava, ...validator, "-f", flavour, "--format", "json"];
  // It ends with 1 where a file breaks a rule; what it then prints is the report all the same.
  const { stdout } = await run("java", [...args, ...files], { maxBuffer: 2 ** 28 }).catch((error) => error);
  const { jobs } = (JSON.parse(stdout) as { report: Report }).report;
  return jobs.map(({ validationResult: [result] }) =>
    (result?.details.ruleSummaries ?? [])
      .filter(({ ruleStatus }) => ruleStatus === "FAILED")
      .map(({ clause, testNumber, description }) => `${clause}-${testNumber} ${description}`),
  );
}
