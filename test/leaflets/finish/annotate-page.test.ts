import { expect, test } from "vitest";
import { usePrinter } from "../printer.ts";

const { print } = usePrinter();

test("the sidecar lists elements, names, spans and blocks of text", async () => {
  const { sidecar } = await print("every-element");
  const named = sidecar.elements.filter(({ name }) => name).map(({ tag, name }) => `${tag}: ${name}`);
  expect(sidecar.lang).toBe("en-GB");
  expect(named).toContain("a: Source 1");
  expect(named).toContain("svg: QR code: secondopinion.example/leaflets/your-options");
  expect(sidecar.elements).toContainEqual(expect.objectContaining({ tag: "th", rowSpan: 2, scope: "row" }));
  expect(sidecar.elements).toContainEqual(expect.objectContaining({ tag: "svg", marker: true, name: "☐" }));
  expect(sidecar.elements).toContainEqual(
    expect.objectContaining({ tag: "sup", inline: true, furniture: true }),
  );
  expect(sidecar.blocks.map(({ text }) => text)).toContain(
    "It is free.1 Write before your next visit. Keep a copy.",
  );
});
