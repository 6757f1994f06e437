import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { startCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";
import { buildHere, today } from "./build-here.ts";

/** How many builds are killed: one in each way, or as many as `KILLED_BUILDS` says. */
const rounds = Number(process.env.KILLED_BUILDS ?? 4);

/** Each way, and what a command ends with that is ended so; nothing catches KILL. */
const ways = [
  { victim: "build", signal: "SIGKILL", code: null },
  { victim: "build", signal: "SIGTERM", code: 143 },
  { victim: "build", signal: "SIGINT", code: 130 },
  { victim: "browser", signal: "SIGKILL", code: 2 },
] as const;

test(`${rounds} builds killed at any moment leave the site old or new, and nothing else`, {
  timeout: (rounds + 5) * 90_000,
}, async () => {
  const content = await smallContent({ leaflets: 1 });
  const place = path.dirname(content);
  const at = (name: string) => path.join(place, name);
  await mkdir(at("tmp"));
  const start = (command: string, ...flags: string[]) =>
    startCommand(command, ["--content", content, "--today", today, ...flags], {
      env: { TMPDIR: at("tmp") },
    });
  const build = (out: string, ...flags: string[]) =>
    start("build", "--out", at(out), "--cache", at("cache"), ...flags);

  expect((await buildHere({ content, out: at("old"), cache: at("cache") })).built).toBeDefined();
  const leaflet = path.join(content, "leaflets/leaflet-0.md");
  await writeFile(leaflet, (await readFile(leaflet, "utf8")).replace("Leaflet 0", "Another leaflet"));
  /** Waits until the build makes its folder. */
  const isMaking = async (name: string) => {
    while (!(await readdir(place)).some((each) => each.startsWith(`${name}.building`))) await setTimeout(20);
    return performance.now();
  };
  const first = build("new");
  const begin = await isMaking("new");
  expect(await first.ended).toMatchObject({ code: 0 });
  const usual = performance.now() - begin;
  const [old, now] = [await hashOf(at("old")), await hashOf(at("new"))];
  const beside = [...(await readdir(place)), "dist"].sort();
  const temporary = await readdir(at("tmp"));
  expect(old).not.toBe(now);

  const outcomes: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    const { victim, signal, code } = ways[round % ways.length] as (typeof ways)[number];
    await rm(at("dist"), { recursive: true, force: true });
    await cp(at("old"), at("dist"), { recursive: true });
    // Half of the builds print, and the others are at the site and its search for most of their time.
    const isPrinting = victim === "browser" || Math.random() < 0.5;
    const { child, ended } = build("dist", ...(isPrinting ? ["--no-cache"] : []));
    if (victim === "browser") void killBrowser(at("tmp"), ended);
    else {
      if (Math.random() < 0.9) await isMaking("dist"); // Else it is still being loaded.
      await setTimeout(Math.random() * usual * (isPrinting ? 1 : 0.6));
      child.kill(signal);
    }
    const { code: ending, stderr } = await ended;
    expect(stderr).not.toMatch(/^ {4}at /m);
    // One that is still being loaded does not catch any.
    expect([0, code, null]).toContain(ending);
    if (ending === 2) expect(stderr.trim()).not.toBe("");

    expect(await start("check", "--out", at("dist")).ended).toMatchObject({ code: 0 });
    const left = await hashOf(at("dist"));
    expect([old, now]).toContain(left);
    if (ending === 0) expect(left).toBe(now);
    expect((await readdir(place)).sort()).toEqual(beside);
    expect(await readdir(at("tmp"))).toEqual(temporary);
    expect(await processesWith(at("tmp"))).toEqual([]);
    const outcome = `${victim} ${signal}: ${left === now ? "new" : "old"}, ended with ${ending}`;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  if (process.env.KILLED_BUILDS) console.log(outcomes);
});

/** A hash of the names and bytes of all files in a folder. */
async function hashOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  for (const file of files.sort()) hash.update(path.relative(folder, file)).update(await readFile(file));
  return hash.digest("hex");
}

/** Kills the browser of a build, some time after it has come. */
async function killBrowser(temporary: string, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  let found: number[] = [];
  while (!isOver && found.length === 0) {
    await setTimeout(50);
    found = await processesWith(path.join(temporary, "guide-browser-"));
  }
  await setTimeout(Math.random() * 2000);
  if (isOver) return;
  for (const pid of found) if (Math.random() < 0.5) tryToKill(pid);
}

function tryToKill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** The processes in whose environment a text stands; none where the system does not tell. */
async function processesWith(text: string): Promise<number[]> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
      return environment.includes(text) ? [Number(pid)] : [];
    }),
  );
  return found.flat();
}
