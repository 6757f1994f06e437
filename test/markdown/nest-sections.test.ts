import { expect, test } from "vitest";
import { nestSections } from "../../src/markdown/nest-sections.ts";
import { markdown } from "../../src/markdown/parser.ts";

/** The nesting of a text: `<section>` as brackets, headings by their tag. */
function outline(text: string): string {
  const marks: Record<string, (tag: string) => string> = {
    section_open: () => "(",
    section_close: () => ")",
    heading_open: (tag) => tag,
  };
  return nestSections(markdown.parse(text, {}))
    .map(({ type, tag }) => marks[type]?.(tag) ?? "")
    .join("");
}

test("each heading and what is under it becomes a section, nested by level", () => {
  expect(outline("Lead\n\n## A\n\n### B\n\n### C\n\n## D\n")).toBe("(h2(h3)(h3))(h2)");
});

test("the heading of a box stays in the section around the box", () => {
  expect(outline("## A\n\n::: do\n## Now\n\nText\n:::\n\n## B\n")).toBe("(h2h2)(h2)");
});
