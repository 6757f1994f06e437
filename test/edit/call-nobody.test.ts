import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { callNobody, localFonts } from "../../src/edit/call-nobody.ts";

test("Sveltia takes its fonts from beside it, and asks nobody whether it is the newest", async () => {
  const script = await readFile(createRequire(import.meta.url).resolve("@sveltia/cms"), "utf8");
  expect(script).toContain("https://cdn.jsdelivr.net/fontsource/");
  const own = callNobody(script);
  expect(localFonts(own).length).toBe(3);
  for (const font of localFonts(script)) expect(own).toContain(`url(${font})`);
  expect(own).not.toMatch(/jsdelivr|unpkg\.com\/@sveltia\/cms|githubstatus\.com\/api|hostedstatus/);
});

test("a font that it has not got stops the build", () => {
  const script = "url(https://cdn.jsdelivr.net/fontsource/fonts/new-one:vf@1.0.0/latin.woff2)";
  expect(() => callNobody(script)).toThrow("new-one");
});
