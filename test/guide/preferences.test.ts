import { expect, test } from "vitest";
import { judgePages } from "./judge-pages.ts";
import { axeFaults } from "./judges/axe-faults.ts";
import { forcedColourFaults } from "./judges/forced-colour-faults.ts";
import { motionFaults } from "./judges/motion-faults.ts";
import { setMedia } from "./judges/set-media.ts";
import { openSite } from "./open-site.ts";
import { oneOfEachKind } from "./site-pages.ts";

const site = openSite();

test("forced colours leave every control its shape", async (context) => {
  const faults = await judgePages(context, site, "forced", async (page) => {
    await setMedia(page, { "forced-colors": "active" });
    return forcedColourFaults(page);
  });
  expect(faults).toEqual({});
});

test("nothing moves for readers who asked for less motion", async (context) => {
  const faults = await judgePages(context, site, "motion", async (page) => {
    await setMedia(page, { "prefers-reduced-motion": "reduce" });
    return motionFaults(page);
  });
  expect(faults).toEqual({});
});

test("axe-core finds nothing where readers asked for more contrast", async (context) => {
  const judge: Parameters<typeof judgePages>[3] = async (page) => {
    await setMedia(page, { "prefers-contrast": "more" });
    const light = await axeFaults(page);
    await setMedia(page, { "prefers-contrast": "more", "prefers-color-scheme": "dark" });
    return [...light, ...(await axeFaults(page))];
  };
  expect(await judgePages(context, site, "contrast", judge, oneOfEachKind(site.pages))).toEqual({});
});
