import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { planSite } from "../../src/site/plan-site.ts";
import { sample } from "../sample.ts";

test("what pages and files are known by follows what stands on every page", async () => {
  const { content } = await checkContent(sample, "2026-11-28");
  if (!content) throw new Error("The sample has errors.");
  const keysWith = (main: string) => {
    const { organisation: its } = content.data;
    const organisation = { ...its, colours: { ...its.colours, main } };
    const other = { ...content, data: { ...content.data, organisation } };
    const { pages, files } = planSite(other, [], { browser: "", leaflets: [], archives: [] });
    return [pages[0]?.key, files.key];
  };
  const [page, files] = keysWith("#24587a");
  expect(keysWith("#24587a")).toEqual([page, files]);
  const others = keysWith("#23577b");
  expect(others[0]).not.toBe(page);
  expect(others[1]).not.toBe(files);
});
