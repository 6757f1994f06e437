import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { dataKinds, pageKinds } from "../src/kinds/kinds.ts";
import { boxKinds } from "../src/markdown/boxes.ts";
import { sample } from "./sample.ts";

const read = async (folder: string) =>
  Promise.all(
    (await readdir(`${sample}/${folder}`)).map((name) => readFile(`${sample}/${folder}/${name}`, "utf8")),
  );

/** What of a schema no value shows: fields that none has and choices that none makes, as paths. */
function missing(schema: z.core.$ZodType, values: readonly unknown[], path: string): string[] {
  const there = values.filter((value) => value !== undefined && value !== null);
  if (there.length === 0) return [path];
  const def = schema._zod.def as unknown as Record<string, unknown>;
  const inside = (key: string, into: string, from: (value: object) => unknown[]) =>
    missing(
      def[key] as z.core.$ZodType,
      there.flatMap((value) => from(value as object)),
      into,
    );
  switch (def.type) {
    case "object":
      return Object.entries(def.shape as z.core.$ZodShape).flatMap(([name, field]) =>
        missing(
          field,
          there.map((value) => (value as Record<string, unknown>)[name]),
          `${path}.${name}`,
        ),
      );
    case "record":
      return inside("valueType", `${path}.*`, Object.values);
    case "array":
      return inside("element", `${path}[]`, (value) => value as unknown[]);
    case "enum":
      if (there.length === 1) return []; // What a guide says once makes one choice.
      return Object.values(def.entries as object)
        .filter((choice) => !there.includes(choice))
        .map((choice) => `${path}=${choice}`);
    case "optional":
    case "default":
    case "nullable":
      return inside("innerType", path, (value) => [value]);
    default:
      return [];
  }
}

test.each(Object.entries(pageKinds))("the sample has every field of %s", async (folder, kind) => {
  const texts = await read(folder);
  const fields = texts.map((text) => parse(text.split(/^---$/m)[1] ?? ""));
  expect(missing(kind.fields.schema, fields, folder)).toEqual([]);
});

test.each(Object.entries(dataKinds))("the sample has every field of the data file %s", async (name, kind) => {
  const value = parse(await readFile(`${sample}/data/${name}.yaml`, "utf8"));
  expect(missing(kind.fields.schema, [value], name)).toEqual([]);
});

test("the sample has every box", async () => {
  const texts = [...(await read("guide")), ...(await read("services"))].join("\n");
  expect([...boxKinds.keys()].filter((name) => !texts.includes(`\n::: ${name}`))).toEqual([]);
});

test("the sample says nothing of the real guide's topic, nor of who publishes it", async () => {
  const folders = await readdir(sample);
  const texts = (await Promise.all(folders.map(read))).flat().join("\n");
  expect(texts).not.toMatch(/cancer|tumou?r|oncolog|second opinion/i);
});
