import type { BuiltStyle } from "../../inspect/output.ts";
import { type DroppedStyle, droppedStyles } from "../../styles/dropped-styles.ts";
import { reasonToLose } from "../../styles/graceful-losses.ts";
import { oldestBrowsers } from "../../styles/oldest-browsers.ts";
import { rule } from "../rule.ts";

const names = { chrome: "Chrome", firefox: "Firefox", safari: "Safari" } as const;

/** Somebody with an old phone reads the same words and finds the same controls. */
export const oldBrowser = rule({
  code: "old-browser",
  severity: "error",
  group: "Built site",
  of: "built",
  summary:
    "No style is dropped by the oldest browsers with nothing in its place: Safari 14, Chrome 90, Firefox 91.",
  check: ({ pages }) => {
    // Most pages share their styles: each text is told once, on the first page that has it.
    const styles = new Map<string, BuiltStyle>();
    for (const style of [...pages.values()].flatMap((page) => page.styles)) {
      if (!styles.has(style.sheet.text)) styles.set(style.sheet.text, style);
    }
    const found = [...styles.values()].flatMap(({ sheet, at }) =>
      lost(sheet.text).map((style) => ({ style, at })),
    );
    return found.map(({ style: { browsers, written, feature }, at }) => ({
      at,
      message: `${listOf(browsers)} would drop "${written}".`,
      hint: `Write before it what they know, or put it in @supports. The feature is ${feature}.`,
    }));
  },
});

/** What is dropped and may not be; each piece once, by its first feature. */
function lost(css: string): DroppedStyle[] {
  const pieces = new Map<string, DroppedStyle>();
  for (const style of droppedStyles(css)) {
    if (reasonToLose(style.feature) === undefined && !pieces.has(style.written))
      pieces.set(style.written, style);
  }
  return [...pieces.values()];
}

function listOf(browsers: DroppedStyle["browsers"]): string {
  return browsers.map((browser) => `${names[browser]} ${oldestBrowsers[browser]}`).join(", ");
}
