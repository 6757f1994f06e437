import { createHash } from "node:crypto";
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { copyImages } from "../../src/build/copy-images.ts";
import { planGuide } from "../../src/build/plan-guide.ts";
import { checkContent } from "../../src/checks/check-content.ts";
import { editionFile, printedEditions } from "../../src/formats/editions.ts";
import { outputFiles } from "../../src/inspect/output-files.ts";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { makeSite } from "../../src/site/make-site.ts";
import { copyContent } from "../checks/copy-content.ts";
import { type Edit, edit, edits, restore, takeSnapshot } from "./edits.ts";

/** How many edits are tried: `EDITS=200 npx vitest run test/build/incremental.test.ts` tries more. */
const count = Number(process.env.EDITS ?? 2);

const today = "2026-11-28";
const damages = ["none", "flip", "cut", "empty", "swap", "delete"] as const;

type Step = Edit & { damage: (typeof damages)[number] };

const steps = fc
  .tuple(edits, fc.constantFrom(...damages))
  .map(([each, damage]): Step => ({ ...each, damage }));

/** Makes the site of a content folder, without its PDFs: what is in it, by hash; nothing where the content has errors. */
async function siteOf(dir: string, cache: string | undefined): Promise<Map<string, string> | undefined> {
  const { content } = await checkContent(dir, today);
  if (!content) return undefined;
  const { leaflets } = planGuide(content);
  const site = await mkdtemp(path.join(tmpdir(), "incremental-"));
  try {
    await copyImages(content, dir, site);
    await makeSite(content, { leaflets, manifest: madeUpManifest(leaflets) }, site, cache);
    const files = await outputFiles(site);
    const hashed = files.map(async (file) => {
      const bytes = await readFile(path.join(site, file));
      return [file, createHash("sha256").update(bytes).digest("hex")] as const;
    });
    return new Map(await Promise.all(hashed));
  } finally {
    await rm(site, { recursive: true });
  }
}

/** As if all leaflets had been printed; so many that the site is compressed as a large one is, which is faster. */
function madeUpManifest(leaflets: ReturnType<typeof planGuide>["leaflets"]): Manifest {
  const printed = leaflets.flatMap(({ slug, title, version, reviewed, nextReview, guide, url, card }) =>
    printedEditions({ card }).map((format) => {
      const about = {
        slug,
        title,
        version,
        reviewed,
        nextReview,
        guide,
        url,
        pages: 1,
        bytes: 1000,
        sha256: "",
      };
      return { ...about, format, file: editionFile(slug, format) };
    }),
  );
  const [one] = printed;
  const others = one ? Array.from({ length: 250 }, () => ({ ...one, slug: "none" })) : [];
  return { browser: "none", leaflets: [...printed, ...others], archives: [] };
}

/** Damages what is kept, as a disk, a tool or a person may. */
async function damage(cache: string, { damage, file, place }: Step): Promise<void> {
  const names = (await readdir(cache).catch(() => [])).sort();
  const [one, other] = [file, file + 1 + place].map((at) => path.join(cache, names[at % names.length] ?? ""));
  if (names.length === 0 || !one || !other) return;
  const bytes = await readFile(one);
  const at = place % Math.max(1, bytes.length); // It may have been emptied before.
  if (damage === "flip") await writeFile(one, bytes.fill((bytes[at] ?? 0) ^ 1, at));
  if (damage === "cut") await truncate(one, at);
  if (damage === "empty") await writeFile(one, "");
  if (damage === "swap") await copyFile(other, one);
  if (damage === "delete") await rm(one);
}

test("after any edits, with what is kept damaged, the site is the same as one that is made anew", {
  timeout: count * 30_000 + 210_000,
}, async () => {
  const { dir } = await copyContent();
  const cache = await mkdtemp(path.join(tmpdir(), "kept-"));
  onTestFinished(() => rm(cache, { recursive: true }));
  const first = await takeSnapshot(dir);
  await siteOf(dir, cache);
  let tried = 0;
  const seed = Number(process.env.SEED ?? Date.now());
  for (const step of fc.sample(steps, { numRuns: count * 20, seed })) {
    if (tried === count) break;
    const before = await takeSnapshot(dir);
    await edit(dir, step, first);
    await damage(cache, step);
    const kept = await siteOf(dir, cache);
    if (!kept) {
      await restore(dir, before);
      continue;
    }
    tried += 1;
    expect(kept, `seed ${seed}: ${JSON.stringify(step)}`).toEqual(await siteOf(dir, undefined));
  }
  expect(tried).toBe(count);
});
