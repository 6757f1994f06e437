import { expect, test } from "vitest";
import { judgePages } from "./judge-pages.ts";
import { privacyFaults } from "./judges/privacy-faults.ts";
import { watchPrivacy } from "./judges/watch-privacy.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

test("no page calls another site, sets a cookie, stores anything or breaks its policy", async (context) => {
  const faults = await judgePages(context, site, "private", async (page, about) => {
    // The page is opened anew, with somebody who watches from its first request on.
    const seen = await watchPrivacy(page);
    await page.reload({ waitUntil: "networkidle0" });
    return [...seen(), ...(await privacyFaults(page, about.kind))];
  });
  expect(faults).toEqual({});
});
