import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listenLocally } from "../../src/browser/listen-locally.ts";
import { planGuide } from "../../src/build/plan-guide.ts";
import { answerRequests } from "../../src/preview/answer-requests.ts";
import type { Reading } from "../../src/preview/reading.ts";
import { siteFonts } from "../../src/site/site-fonts.ts";
import { ChangedContent } from "../checks/changed-content.ts";

test("a typeface that was just chosen is there before all is made in it", async () => {
  const copy = new ChangedContent();
  copy.put(
    "data/organisation.yaml",
    copy.text("data/organisation.yaml").replace(/(?<=typeface: ).*/, "nunito-sans"),
  );
  const { draft } = copy.read();
  const { content } = copy.check();
  if (!content) throw new Error("The sample has errors.");
  const site = await mkdtemp(path.join(tmpdir(), "previewed-"));
  onTestFinished(() => rm(site, { recursive: true, force: true }));
  const reading: Reading = { draft, plan: planGuide(content), later: [], isMade: false };
  const never = new Promise<never>(() => {});
  const answers = answerRequests({
    content: "test/sample",
    site,
    page: async () => ({ status: 404, html: "", seen: "" }),
    now: () => reading,
    made: () => never,
    change: () => never,
  });
  const server = await listenLocally(0, answers);
  onTestFinished(() => server.close());
  for (const { url } of siteFonts(content).all) {
    expect(url).toMatch(/^\/assets\/n(?:unito|oto)-sans/);
    const { status, headers } = await fetch(`${server.origin}/hearing${url}`);
    expect([status, headers.get("content-type")]).toEqual([200, "font/woff2"]);
  }
  expect((await fetch(`${server.origin}/hearing/assets/other.woff2`)).status).toBe(404);
});
