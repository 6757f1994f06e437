import { expect, test } from "vitest";
import { judgePages } from "./judge-pages.ts";
import { axeFaults } from "./judges/axe-faults.ts";
import { setMedia } from "./judges/set-media.ts";
import { openSite } from "./open-site.ts";
import { oneOfEachKind } from "./site-pages.ts";

const site = openSite();

test("axe-core finds nothing where readers asked for more contrast", async (context) => {
  const judge: Parameters<typeof judgePages>[3] = async (page) => {
    await setMedia(page, { "prefers-contrast": "more" });
    const light = await axeFaults(page);
    await setMedia(page, { "prefers-contrast": "more", "prefers-color-scheme": "dark" });
    return [...light, ...(await axeFaults(page))];
  };
  expect(await judgePages(context, site, "contrast", judge, oneOfEachKind(site.pages))).toEqual({});
});
