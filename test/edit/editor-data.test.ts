import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { FormField } from "@sveltia/cms";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { editorData } from "../../src/edit/make-editor-data.ts";
import type { Field } from "../../src/kinds/field.ts";
import { dataNames, pageFolders } from "../../src/kinds/kind-names.ts";
import { dataKinds, pageKinds } from "../../src/kinds/kinds.ts";
import { writtenValues } from "../../src/kinds/written-values.ts";
import { sample } from "../sample.ts";

const { content } = await checkContent(sample, "2026-11-21");
if (!content) throw new Error("The sample has mistakes.");
const { cms, formats } = editorData(content);
const forms = [...cms.collections, ...cms.singletons];
const written = dataNames.filter((name) => name !== "published");

/** A field of a form within others, by its path; entries and lists are passed through. */
function within(fields: readonly FormField[], path: readonly string[]): FormField | undefined {
  const [first, ...others] = path;
  const field = fields.find(({ name }) => name === first);
  if (others.length === 0) return field;
  return within((field?.fields as FormField[] | undefined) ?? [], others);
}

/** The paths of all fields that a kind names. */
function pathsOf(field: Field, above: string[] = []): string[][] {
  if (field.is === "entries") return pathsOf(field.entry, above);
  if (field.is === "list") return pathsOf(field.item, above);
  if (field.is === "value") return [];
  return [...field.fields].flatMap(([name, held]) => [[...above, name], ...pathsOf(held, [...above, name])]);
}

test.each([
  "https://github.com/our-charity/guide",
  "https://gitlab.com/charities/ours/guide",
  "https://git.example.org/ours/guide",
])("Sveltia takes the configuration of a guide at %s, by its own schema", (address) => {
  const organisation = { ...content.data.organisation, repository: { address, folder: "content" } };
  const { cms } = editorData({ ...content, data: { ...content.data, organisation } });
  const root = path.dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
  const schema = JSON.parse(readFileSync(path.join(root, "../schema/sveltia-cms.json"), "utf8"));
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(cms)));
  expect(validate.errors ?? []).toEqual([]);
});

test("every kind that somebody writes has a form, with every field, and what the kind says of it", () => {
  expect(forms.map(({ name }) => name)).toEqual([...pageFolders, ...written]);
  for (const [name, { fields }] of Object.entries({ ...dataKinds, ...pageKinds })) {
    const form = forms.find((each) => each.name === name);
    if (!form) continue;
    for (const fieldPath of pathsOf(fields as Field)) {
      const whole = fields.is === "group" ? fieldPath : ["all", ...fieldPath];
      expect(within(form.fields, whole), `${name}: ${whole}`).toBeDefined();
    }
    expect(formats[form.format]?.ending).toBe("file" in form ? "yaml" : "md");
  }
  const { hint } = within(forms.find(({ name }) => name === "guide")?.fields ?? [], ["title"]) ?? {};
  expect(hint).toBe("the page's only H1, at most 65 characters, sentence case, not a question");
});

test("an id is chosen among what there is", () => {
  const field = (form: string, ...path: string[]) =>
    within(forms.find(({ name }) => name === form)?.fields ?? [], path);
  expect(field("services", "contact")).toMatchObject({
    widget: "relation",
    file: "contacts",
    value_field: "all.*.id",
    display_fields: ["all.*.name"],
  });
  expect(field("clinics", "all", "leaflets")?.field).toMatchObject({ collection: "leaflets" });
  expect((field("leaflets", "include")?.field as FormField).options).toContain("hearing-test#what-to-say");
  expect(field("home", "help", "goTo")?.options).toContain("/guide/who-can-help/#in-short");
  expect(field("sections", "all", "icon")?.options).toContain("understand");
});

describe("a pattern lets pass what the check does, and says what to write instead of the rest", () => {
  const values = [...pageFolders, ...written].flatMap((name) => {
    const form = forms.find((each) => each.name === name)?.fields ?? [];
    const field = ({ ...dataKinds, ...pageKinds } as Record<string, { fields: Field }>)[name]
      ?.fields as Field;
    const files =
      name in pageKinds
        ? (content[name as "guide"] ?? []).map(({ yaml }) => yaml.value)
        : [content.yaml[name as "contacts"]?.value];
    return files.flatMap((value) => writtenValues(field, value).map((each) => ({ ...each, form, name })));
  });
  const ofForm = values.flatMap(({ path, form, value, field }) => {
    const keys = path.filter((key) => typeof key === "string") as string[];
    const found = within(form, keys) ?? within(form, ["all", ...keys.slice(1)]);
    return found?.pattern && typeof value === "string" ? [{ pattern: found.pattern, value, field }] : [];
  });

  test("for every value of the sample, and for values that are wrong", () => {
    expect(ofForm.length).toBeGreaterThan(100);
    for (const { pattern, value, field } of ofForm) {
      const [, source = "", flags] = /^\/(.*)\/(\w*)$/s.exec(pattern[0]) ?? [];
      const asks = new RegExp(source, flags);
      expect(asks.test(value), `${value} against ${pattern[0]}`).toBe(true);
      for (const wrong of ["", `${value}"`, `${value} x y`, "0345", "http://a.example", "Two\nlines"]) {
        if (asks.test(wrong)) continue;
        expect(field.schema.safeParse(wrong).success, `${wrong} against ${pattern[0]}`).toBe(false);
        expect(pattern[1]).not.toBe("");
      }
    }
  });
});
