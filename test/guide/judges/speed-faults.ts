import type { Page } from "puppeteer";

/** The slow 4G of Lighthouse: 150 ms there and back, 1.6 Mbit a second, and a processor four times slower. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Milliseconds until the largest part of a page shows. */
const MOST = 1000;

/** What counts as standing still: letters that take their place may move a word by a hair, which is less than a hundredth. */
const STILL = 0.01;

/** How late the largest part of a page shows on a slow phone, and whether anything moved (LCP and CLS of Web Vitals). */
export async function speedFaults(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", slow4g);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.setViewport({ width: 412, height: 823, isMobile: true });
  await page.reload({ waitUntil: "networkidle0" });
  const { shown, moved } = await page.evaluate(async () => {
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
  });
  await session.detach();
  return [
    ...(shown <= MOST ? [] : [`Shows after ${Math.round(shown)} ms.`]),
    ...(moved < STILL ? [] : [`Moves by ${moved.toFixed(4)}.`]),
  ];
}
