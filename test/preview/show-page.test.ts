import { expect, test } from "vitest";
import type { AskedPage } from "../../src/preview/reading.ts";
import { showPage } from "../../src/preview/show-page.ts";
import { ToolError } from "../../src/report/tool-error.ts";

const html =
  '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n</head>\n<body>\n</body>\n</html>\n';

const asked = (address: string): AskedPage => ({
  address,
  reading: { later: [], isMade: true },
  manifest: undefined,
  site: "",
});

test("a page has what is wrong at its foot, and is shown anew when it has changed", async () => {
  const { html: shown, seen } = await showPage({ html }, asked("/guide/"));
  expect(shown).toContain("preview-bar");
  expect(shown).toContain(`<script data-seen="${seen}">`);
});

test("as long as no rule was asked, no page says that nothing is wrong", async () => {
  expect((await showPage({ html }, asked("/guide/"))).html).toContain(
    "Preview: what you wrote is being checked.",
  );
});

test("the editor is left as it is, since what is typed there would be lost", async () => {
  expect(await showPage({ html }, asked("/edit/"))).toEqual({ status: 200, html, seen: "" });
});

test("a page that cannot be made says what the command would", async () => {
  const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", path: "a.woff2" });
  const shown = async (failure: unknown) => (await showPage({ failure }, asked("/guide/"))).html;
  expect(await shown(new Error("wrapped", { cause: full }))).toContain(
    "no room left on the disk to write a.woff2",
  );
  expect(await shown(new ToolError("Mend this template.", { cause: full }))).toContain(
    '<p class="error">Mend this template.</p>',
  );
});
