import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginCharity } from "../../src/start/begin-charity.ts";
import { runCommand } from "../run-command.ts";

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "charity-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a charity that is begun has no mistakes, and builds with its leaflet", async () => {
  expect(await beginCharity(inFolder("ours"), new Date().toISOString().slice(0, 10))).toBe(true);
  const checked = await runCommand("check", "--content", inFolder("ours"), "--format", "json");
  expect(JSON.parse(checked.stdout)).toEqual([]);
  const built = await runCommand("build", "--content", inFolder("ours"), "--out", inFolder("dist"));
  expect(built).toMatchObject({ code: 0, stderr: "" });
  expect(existsSync(inFolder("dist/leaflets/your-first-visit.pdf"))).toBe(true);
  expect(existsSync(inFolder("dist/edit"))).toBe(false);
});
