import { expect, test } from "vitest";
import { judgePages } from "../judge-pages.ts";
import { speedFaults } from "../judges/speed-faults.ts";
import { openSite } from "../open-site.ts";
import { oneOfEachKind } from "../site-pages.ts";

const site = openSite();

test("on a slow phone every kind of page shows within 1.5 seconds, and nothing moves", async (context) => {
  const faults = await judgePages(context, site, "speed", speedFaults, oneOfEachKind(site.pages));
  expect(faults).toEqual({});
});
