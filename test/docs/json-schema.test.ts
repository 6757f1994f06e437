import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readFiles } from "../../src/content/read-files.ts";
import { jsonSchema } from "../../src/docs/json-schema.ts";
import { isDay } from "../../src/kinds/calendar-day.ts";
import { dataKinds, pageKinds } from "../../src/kinds/kinds.ts";
import { sample } from "../sample.ts";

/** What an editor's schema and the guide's own are held against each other with: a value in the place of each other. */
const wrong = [
  undefined,
  null,
  7,
  -1,
  1.5,
  true,
  "",
  " ",
  "word",
  "Two words",
  'a "straight" mark',
  "all",
  "2026-02-30",
  "2026-11-21",
  "0345 222 3730",
  "0345 222",
  "hello@example.org",
  "http://example.org/",
  "https://example.org/page/",
  "https://EXAMPLE.org/",
  "/images/a b.svg",
  "#0A545C",
  [],
  ["word"],
  [7],
  {},
  { "Not An Id": {} },
];

const ajv = new Ajv2020({ strict: false, formats: { date: isDay, email: true } });

test.each(
  (await readFiles(sample)).filter(({ source, folder }) => source && folder !== "images"),
)("editors and the check accept the same of $path", ({ folder, name, source }) => {
  const isData = folder === "data";
  const text = source?.text ?? "";
  const value: unknown = parse(isData ? text : (text.split(/^---$/m)[1] ?? ""));
  const kind = isData ? dataKinds[name.replace(".yaml", "") as "home"] : pageKinds[folder as "guide"];
  const { fields } = kind;
  const accepts = ajv.compile(jsonSchema(fields));
  const differ = [value, ...mistakes(value)].filter(
    (each) => accepts(each) !== fields.schema.safeParse(each).success,
  );
  expect(differ).toEqual([]);
  expect(accepts(value)).toBe(true);
});

/** A value with one thing changed: each inner value replaced, taken away, or joined by another. */
function mistakes(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return wrong;
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => mistakes(item).map((other) => value.with(index, other)))
    : Object.entries(value).flatMap(([key, held]) => mistakes(held).map((other) => put(value, key, other)));
  const joined = Array.isArray(value) ? [[...value, "more"]] : [{ ...value, more: "word" }];
  return [...wrong.filter((other) => other !== undefined), ...inner, ...joined];
}

/** An object with another value for a key; `undefined` takes the key away. */
function put(value: object, key: string, other: unknown): object {
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return other === undefined ? rest : { ...rest, [key]: other };
}
