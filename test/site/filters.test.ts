import { describe, expect, test } from "vitest";
import { jsonForHtml } from "../../src/templates/filters.ts";
import { cssString } from "../../src/words/css-content.ts";
import { fileSize } from "../../src/words/file-size.ts";
import { nationNames } from "../../src/words/nation-names.ts";
import { english } from "../words/english.ts";

test("dates are written out, whatever the time zone", () => {
  expect(english.date("2026-08-06")).toBe("6 August 2026");
});

test.each([
  [1, "1\u00a0KB"],
  [48_400, "48\u00a0KB"],
  [999_499, "999\u00a0KB"],
  [999_500, "1.0\u00a0MB"],
  [1_240_000, "1.2\u00a0MB"],
])("%i bytes are %s", (bytes, said) => {
  expect(fileSize(bytes, english)).toBe(said);
});

test("nations are named in the order of the UK, and all four are the whole of it", () => {
  expect(nationNames(["wales", "england"], english)).toBe("England and Wales");
  expect(nationNames(["northern-ireland", "wales", "scotland", "england"], english)).toBe("the whole UK");
});

describe("data cannot leave the element that it stands in", () => {
  const attack = '</style></script><script>alert("1")</script>\\\n\u2028';

  test("as JSON", () => {
    expect(jsonForHtml(attack)).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(jsonForHtml(attack))).toBe(attack);
  });

  test("as a CSS string", () => {
    expect(cssString(attack)).not.toMatch(/[<\n]|.".+$/);
    expect(cssString("Second Opinion Guide")).toBe('"Second Opinion Guide"');
  });
});
