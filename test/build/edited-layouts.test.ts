import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { ProjectCopy } from "../project-copy.ts";
import { smallContent } from "../small-content.ts";

test("of a template that is another while a build runs, nothing is kept for the next", async () => {
  const content = await smallContent({ leaflets: 1 });
  const project = await ProjectCopy.make();
  const flags = ["--content", content, "--today", "2026-11-28"];
  const page = () => readFile(path.join(project.dir, "dist/index.html"), "utf8");

  const { child, ended } = project.start("build", ...flags);
  for (let said = ""; !said.includes("Printed"); ) said += String(await once(child.stdout ?? child, "data"));
  await project.edit("parts/whole-page.njk", '<a class="skip"', '<b class="other"></b><a class="skip"');
  expect(await ended).toMatchObject({ code: 0 });
  expect(await page()).toContain('class="other"');
  await project.edit("parts/whole-page.njk", '<b class="other"></b>', "");

  const { code, stderr } = await project.run("build", ...flags);
  expect(code, stderr).toBe(0);
  expect(await page()).not.toContain('class="other"');
});
