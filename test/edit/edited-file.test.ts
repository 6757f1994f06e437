import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Form, readEdited, writeEdited } from "../../src/edit/edited-file.ts";
import { shapeOfData, shapeOfPage } from "../../src/edit/file-shapes.ts";
import { dataNames, pageFolders } from "../../src/kinds/kind-names.ts";
import { sample } from "../sample.ts";

const contacts = shapeOfData("contacts");
const guide = shapeOfPage("guide");
const leaflet = shapeOfPage("leaflets");
const organisation = shapeOfData("organisation");

/** A file after a form of it was changed. */
function edited(
  shape: typeof contacts,
  text: string,
  change: (form: Form & { all: Form[] }) => void,
): string {
  const form = readEdited(shape, text.trim()) as Form & { all: Form[] };
  change(form);
  return writeEdited(shape, form);
}

const twoContacts = `# Who can help.
first:
  name: First # the one to call
  nations: all
  phone: "0345 222 3730"
  checked: 2026-11-21

# They only write.
second:
  name: Second
  nations: [wales, scotland]
`;

const page = `---
title: A page
section: first # of three
order: 1
sources: [one, two]
draft: false
---

The text.
`;

describe("what is not changed stays as it was", () => {
  const files = [
    ...dataNames.map((name) => ({ folder: "data", shape: shapeOfData(name), name: `${name}.yaml` })),
    ...pageFolders.map((folder) => ({ folder, shape: shapeOfPage(folder), name: ".md" })),
  ];
  test.each(files)("every file of $folder/$name", async ({ folder, shape, name }) => {
    for (const file of (await readdir(`${sample}/${folder}`)).filter((each) => each.endsWith(name))) {
      const text = await readFile(`${sample}/${folder}/${file}`, "utf8");
      expect(edited(shape, text, () => {})).toBe(text);
    }
  });

  test("beside a field that is: comments, quotation marks, brackets, and fields that say what is so anyway", () => {
    const changed = edited(guide, page, (form) => {
      form.title = "Another page";
    });
    expect(changed).toBe(page.replace("A page", "Another page"));
  });

  test("beside an entry that is", () => {
    const changed = edited(contacts, twoContacts, ({ all }) => {
      Object.assign(all[0] as Form, { phone: "0345 222 3731" });
    });
    expect(changed).toBe(twoContacts.replace("3730", "3731"));
  });
});

describe("entries are a list in a form and a map in their file", () => {
  test("one that is added stands where it was put", () => {
    const changed = edited(contacts, twoContacts, ({ all }) => {
      all.splice(1, 0, { id: "third", name: "Third", nations: ["wales"], phone: "", old: false });
    });
    expect(changed).toContain("checked: 2026-11-21\nthird:\n  name: Third\n  nations:\n    - wales\n");
    expect(Object.keys(parse(changed))).toEqual(["first", "third", "second"]);
    expect(changed).toContain("# They only write.\nsecond:");
  });

  test("one that is taken away is gone, and one that is moved has all that it had", () => {
    expect(parse(edited(contacts, twoContacts, ({ all }) => all.pop()))).toEqual({
      first: parse(twoContacts).first,
    });
    const moved = edited(contacts, twoContacts, ({ all }) => all.reverse());
    expect(Object.keys(parse(moved))).toEqual(["second", "first"]);
    expect(moved).toContain("name: First # the one to call");
  });

  test("the first of a file that had none, and none of a file that had some", () => {
    const clinics = shapeOfData("clinics");
    const none = "# Clinics.\n{}\n";
    const one = edited(clinics, none, (form) => {
      form.all = [{ id: "north", name: "North" }];
    });
    expect(one).toBe("# Clinics.\nnorth:\n  name: North\n");
    expect(edited(clinics, "north:\n  name: North\n", (form) => (form.all = []))).toBe("{}\n");
  });
});

describe("a field", () => {
  test("that is emptied is left out, or null where its kind asks for it", () => {
    const without = edited(contacts, twoContacts, ({ all }) => {
      Object.assign(all[0] as Form, { phone: "" });
    });
    expect(without).toBe(twoContacts.replace('  phone: "0345 222 3730"\n', ""));
    const nobody = edited(organisation, "name: One\nreviewedBy: Two people\n", (form) => {
      form.reviewedBy = "";
    });
    expect(nobody).toBe("name: One\nreviewedBy: null\n");
  });

  test("that is filled in stands where its kind has it", () => {
    const aliased = edited(guide, page, (form) =>
      Object.assign(form, { aliases: ["other words"], draft: true }),
    );
    expect(aliased).toBe(
      page
        .replace("sources: [one, two]\n", "sources: [one, two]\naliases:\n  - other words\n")
        .replace("false", "true"),
    );
  });

  test("of all nations is one word, and of some a list", () => {
    const all = edited(contacts, twoContacts, ({ all }) => {
      Object.assign(all[1] as Form, { nations: ["scotland", "england", "northern-ireland", "wales"] });
      Object.assign(all[0] as Form, { nations: ["england"] });
    });
    expect(parse(all).second.nations).toBe("all");
    expect(parse(all).first.nations).toEqual(["england"]);
  });

  test("whose words were typed in several lines has them in one", () => {
    const text = edited(guide, page, (form) => Object.assign(form, { description: " Two\nlines. " }));
    expect(text).toContain("\ndescription: Two lines.\n");
  });
});

test("a new file has its fields in the order of its kind, and its text below", () => {
  const form = {
    order: 2,
    title: "Why? Because: it helps",
    nations: [],
    body: "The text.\n\n",
    reviewedBy: "",
  };
  expect(writeEdited(guide, form)).toBe('---\ntitle: "Why? Because: it helps"\norder: 2\n---\n\nThe text.\n');
  expect(writeEdited(leaflet, { title: "One", include: ["a-page#b"] })).toBe(
    "---\ntitle: One\ninclude:\n  - a-page#b\n---\n",
  );
});

test("the text of a page is what was written, whatever marks it has", () => {
  const text = '::: key\n## In short\n\n- one\n:::\n\n---\n\n[x](/a/ "b")';
  const changed = edited(guide, page, (form) => Object.assign(form, { body: text }));
  expect(changed).toBe(page.replace("The text.", text));
  expect(readEdited(guide, changed).body).toBe(text);
});
