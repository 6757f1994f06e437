import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginCharity } from "../../src/start/begin-charity.ts";
import { runCommand } from "../run-command.ts";
import { buildHere } from "./build-here.ts";

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "charity-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a charity that is begun has no mistakes, and builds with its leaflet", async () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(await beginCharity(inFolder("ours"), today)).toBe(true);
  const checked = await runCommand("check", "--content", inFolder("ours"), "--format", "json");
  expect(JSON.parse(checked.stdout)).toEqual([]);
  const { built, issues } = await buildHere({ content: inFolder("ours"), out: inFolder("dist"), today });
  expect(issues).toEqual([]);
  expect(built).toMatchObject({ leaflets: 2 });
  expect(existsSync(inFolder("dist/leaflets/your-first-visit.pdf"))).toBe(true);
  expect(existsSync(inFolder("dist/edit"))).toBe(false);
});
