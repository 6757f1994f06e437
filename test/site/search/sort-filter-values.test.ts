import { expect, test } from "vitest";
import { sortFilterValues } from "../../../src/site/search/sort-filter-values.ts";

/** Text, number or list in CBOR. */
function cbor(value: string | number | readonly unknown[]): Buffer {
  if (typeof value === "number") return Buffer.from(value < 24 ? [value] : [0x18, value]);
  if (typeof value === "string")
    return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
  return Buffer.concat([Buffer.from([0x80 + value.length]), ...value.map((each) => cbor(each as string))]);
}

test("a filter's values are put in order, whatever order they came in", () => {
  const [guide, leaflet, service] = [
    ["Guide", [1, 30, 200]],
    ["Leaflet", [0]],
    ["Service", []],
  ] as const;
  const inOrder = cbor(["kind", [guide, leaflet, service]]);
  expect(sortFilterValues(cbor(["kind", [service, leaflet, guide]]))).toEqual(inOrder);
  expect(sortFilterValues(cbor(["kind", [leaflet, guide, service]]))).toEqual(inOrder);
});

test("what is no filter is an error", () => {
  expect(() => sortFilterValues(Buffer.from([0x82, 0xf6]))).toThrow("byte 1");
});
