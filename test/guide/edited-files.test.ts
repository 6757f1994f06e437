import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readEdited, writeEdited } from "../../src/edit/edited-file.ts";
import { shapeOfData, shapeOfPage } from "../../src/edit/file-shapes.ts";
import { dataNames, pageFolders } from "../../src/kinds/kind-names.ts";

const files = [
  ...dataNames.map((name) => ({ folder: "data", name: `${name}.yaml`, shape: shapeOfData(name) })),
  ...pageFolders.map((folder) => ({ folder, name: ".md", shape: shapeOfPage(folder) })),
];

test.each(files)("the editor leaves $folder/$name as it is", async ({ folder, name, shape }) => {
  const names = (await readdir(`content/${folder}`)).filter((each) => each.endsWith(name));
  for (const each of names) {
    const text = await readFile(`content/${folder}/${each}`, "utf8");
    expect(writeEdited(shape, readEdited(shape, text.trim()))).toBe(text);
    // A form has no more to say of a file than is in it, and no less: written anew, it means the same.
    const { "~text": _, ...form } = readEdited(shape, text.trim());
    const { "~text": former, ...again } = readEdited(shape, writeEdited(shape, form));
    expect(again).toEqual(form);
    expect(former).not.toBe("");
  }
});
