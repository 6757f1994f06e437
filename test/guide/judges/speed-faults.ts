import type { Page } from "puppeteer";

/** The slow 4G of Lighthouse: 150 ms there and back, 1.6 Mbit a second, and a processor four times slower. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Milliseconds until the largest part of a page shows: a second, and half of one by which machines of tests differ. */
const MOST = 1500;

/** How often a page may try, since a machine that is busy with other tests is slower than any phone. */
const ATTEMPTS = 3;

/**
 * How late the largest part of a page shows on a slow phone, in the best attempt, and whether anything moved in any (LCP
 * and CLS of Web Vitals).
 */
export async function speedFaults(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", slow4g);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.setViewport({ width: 412, height: 823, isMobile: true });
  const shown: number[] = [];
  let moved = 0;
  while (shown.length < ATTEMPTS && !shown.some((time) => time <= MOST)) {
    await page.reload({ waitUntil: "networkidle0" });
    const seen = await page.evaluate(readVitals);
    shown.push(seen.shown);
    moved = Math.max(moved, seen.moved);
  }
  await session.detach();
  const best = Math.min(...shown);
  return [
    ...(best <= MOST ? [] : [`Shows after ${Math.round(best)} ms.`]),
    ...(moved === 0 ? [] : [`Moves by ${moved.toFixed(4)}.`]),
  ];
}

/** Runs on the page: when its largest part was shown, and by how much anything moved. */
async function readVitals(): Promise<{ shown: number; moved: number }> {
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 300);
    });
  const shifts = (await entries("layout-shift")) as (PerformanceEntry & { value: number })[];
  return {
    shown: (await entries("largest-contentful-paint")).at(-1)?.startTime ?? Number.NaN,
    moved: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
