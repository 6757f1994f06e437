import type { HTTPRequest, Page, ResourceType } from "puppeteer";

/** Opens a page anew and refuses it all files of one kind. */
export async function reloadWithout(page: Page, kind: ResourceType): Promise<void> {
  const refuse = (request: HTTPRequest) =>
    request.resourceType() === kind ? request.abort() : request.continue();
  await page.setCacheEnabled(false);
  await page.setRequestInterception(true);
  page.on("request", refuse);
  await page.reload({ waitUntil: "networkidle2" });
  page.off("request", refuse);
  await page.setRequestInterception(false);
}
