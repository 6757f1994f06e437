import type { CDPSession, Page } from "puppeteer";

/**
 * Sets what a reader has asked their device for, as `{ "forced-colors": "active" }`; an empty object takes it back.
 *
 * @returns the session, which stays open: what it sets ends with it
 */
export async function setMedia(page: Page, features: Record<string, string>): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return session;
}
