import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { UaPart } from "../../src/leaflets/finish/structure-type.ts";
import { quickJava } from "../quick-java.ts";

const run = promisify(execFile);

/**
 * What veraPDF judges a file by that is to meet a part of PDF/UA, and the profiles that it then names. A file of PDF/UA-2 declares Well-Tagged
 * PDF for access and for reuse, too: it is held against all that it declares (0), which takes little longer than against one.
 */
const standards: Record<UaPart, { flavour: string; profiles: readonly string[] }> = {
  1: { flavour: "ua1", profiles: ["PDF/UA-1"] },
  2: { flavour: "0", profiles: ["PDF/UA-2 + Tagged PDF", "WTPDF 1.0 Accessibility", "WTPDF 1.0 Reuse"] },
};

/** Judges PDF files by their paths: for each, the rules that it breaks of the part of PDF/UA and of what it has to declare with that. */
export type Verapdf = (files: readonly string[], part: UaPart) => Promise<string[][]>;

interface Report {
  jobs: { validationResult: { profileName: string; details: { ruleSummaries: Rule[] } }[] }[];
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
  try {
    const classPath = await findClassPath();
    await run("java", ["-version"]);
    return (files, part) => judge(classPath, files, part);
  } catch (error) {
    console.warn(
      `\n*** veraPDF DID NOT JUDGE: Java 17 and Maven are needed (${(error as Error).message.split("\n")[0]}) ***\n`,
    );
    return undefined;
  }
}

/** Where its classes are, which Maven is asked once for, and again where one is gone or another version is wanted. */
async function findClassPath(): Promise<string> {
  const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
  const wanted = createHash("sha256")
    .update(await readFile(pom))
    .digest("hex");
  const folder = resolve(".cache/judges/verapdf");
  const kept = join(folder, wanted);
  const known = await readFile(kept, "utf8").catch(() => "");
  if (known !== "" && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  await mkdir(folder, { recursive: true });
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath";
  await run("mvn", ["-q", "-B", "-f", pom, goal, `-Dmdep.outputFile=${kept}`]);
  return readFile(kept, "utf8");
}

async function judge(classPath: string, files: readonly string[], part: UaPart): Promise<string[][]> {
  const { flavour, profiles } = standards[part];
  const validator = ["-cp", classPath, "org.verapdf.apps.GreenfieldCliWrapper"];
  const args = [...quickJava, ...validator, "-f", flavour, "--format", "json"];
  // It ends with 1 where a file breaks a rule; what it then prints is the report all the same.
  const { stdout } = await run("java", [...args, ...files], { maxBuffer: 2 ** 28 }).catch((error) => error);
  const { jobs } = (JSON.parse(stdout) as { report: Report }).report;
  return jobs.map(({ validationResult }) =>
    profiles.flatMap((profile) => {
      const result = validationResult.find(({ profileName }) => profileName.startsWith(`${profile} `));
      if (!result) return [`It is not judged by ${profile}.`];
      return result.details.ruleSummaries
        .filter(({ ruleStatus }) => ruleStatus === "FAILED")
        .map(({ clause, testNumber, description }) => `${clause}-${testNumber} ${description}`);
    }),
  );
}
