import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { finishPdf } from "../../../src/leaflets/finish/finish-pdf.ts";
import { entry } from "../../../src/pdf/entry.ts";
import { outlineItems } from "../../../src/pdf/outline-items.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { firstTypeface } from "../../../src/typeface/typeface-names.ts";
import { outlineOfTags } from "../outline-of-tags.ts";
import { about, usePrinter } from "../printer.ts";

const { print, finish } = usePrinter();
const another = usePrinter();
const tagsOf = async (body: string) => outlineOfTags(await finish("how-to-ask", body));

describe("the tags of a page", () => {
  test("are those of its own elements, in reading order", async () => {
    expect(await outlineOfTags(await finish("every-element"))).toMatchSnapshot();
  });

  test("leave no trace of the numbers that tied them to elements", async () => {
    const { document } = await readPdf(await finish("every-element"));
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(objects.filter((object) => object.includes("-x-n"))).toEqual([]);
  });

  test("name a part in another language", async () => {
    const tags = await tagsOf('<h1>Croeso</h1><p>Say <span lang="cy">diolch yn fawr</span> to them.</p>');
    expect(tags).toContain("Span Lang=cy\n      “diolch yn fawr”");
  });

  test("keep a figure's words where it is more than one picture", async () => {
    const drawing = '<svg role="img" aria-label="A door"><path d="M0 0h9v9"/></svg>';
    const tags = await tagsOf(
      `<h1>Doors</h1><figure>${drawing}<p>Two doors.</p><figcaption>Doors</figcaption></figure>`,
    );
    expect(tags).toContain(
      "Div\n    Figure Alt=A door\n      “”\n    P\n      “Two doors.”\n    P\n      “Doors”",
    );
  });

  test("hold a tick box also in a list of paragraphs", async () => {
    const box = '<svg aria-hidden="true" width="9" height="9"><path d="M0 0h9v9"/></svg>';
    const tags = await tagsOf(`<h1>List</h1><ul class="tick"><li><p>${box}One</p></li></ul>`);
    expect(tags).toContain("LI\n      Lbl ActualText=☐\n        “”\n      LBody\n        P\n          “One”");
  });

  test("hold a repeated table head once", async () => {
    const rows = Array.from({ length: 60 }, (_, row) => `<tr><th>Row ${row}</th><td>Value</td></tr>`).join(
      "",
    );
    const head = "<thead><tr><th>Heading</th><th>What</th></tr></thead>";
    const tags = await tagsOf(`<h1>A long table</h1><table>${head}<tbody>${rows}</tbody></table>`);
    expect(tags.match(/Heading/g)).toHaveLength(1);
  });
});

describe("words", () => {
  test("stay apart where a line wraps, also in headings, links and other languages", async () => {
    const words = "Take someone with you, and write down what you want to ask before you go. "
      .repeat(3)
      .trim();
    const heading = "A heading that is so long that it cannot stand on one line of the page";
    const tags = await tagsOf(
      `<h1>${heading}</h1><p><a href="https://a.example">${words}</a></p><p lang="cy">${words}</p>`,
    );
    expect(tags).toContain(`“${heading}”`);
    expect(tags.split(`“${words}”`)).toHaveLength(3);
  });

  test("stay apart at a line break", async () => {
    expect(await tagsOf("<h1>Two lines</h1><p>Ring first.<br>Then write.</p>")).toContain("“Ring first. ”");
  });

  test("of a bookmark are those of its heading", async () => {
    const { document } = await readPdf(await finish("every-element"));
    expect(outlineItems(document).map((item) => entry.text(item, "Title"))).toEqual([
      "Your options, step by step",
      "Ways to ask",
      "On the NHS",
      "If treatment starts soon",
      "What it costs",
      "Words we use",
      "Before the day",
      "Sources",
    ]);
  });
});

describe("bytes", () => {
  test("are the same in another browser of the same build", async () => {
    const hashes = [await finish("every-element"), await another.finish("every-element")].map((bytes) =>
      createHash("sha256").update(bytes).digest("hex"),
    );
    expect(hashes[0]).toBe(hashes[1]);
  });

  test("differ with the date", async () => {
    const { raw, sidecar } = await print("how-to-ask");
    const later = { ...about, date: new Date("2027-01-01") };
    expect(await finishPdf(raw, sidecar, about, firstTypeface)).not.toEqual(
      await finishPdf(raw, sidecar, later, firstTypeface),
    );
  });
});

describe("what cannot be tagged is refused by name", () => {
  test.each([
    ["<h2>Second</h2>", "<h2> “Second”: The first heading must be an h1."],
    ["<h1>One</h1><h3>Three</h3>", "<h3> “Three”: A heading of level 3 cannot follow one of level 1."],
    ['<h1>One</h1><input id="name">', '<input id="name">: This element has no place on paper.'],
    ['<h1>One</h1><p><a href="#x"></a></p>', "<a>: A link needs a name."],
    [
      "<h1>One</h1><svg><path d='M0 0h9v9'/></svg>",
      "<svg>: A drawing needs role=img and a name, or aria-hidden.",
    ],
    ["<h1>One</h1><img src='a.png'>", "<img>: A picture needs a name, or alt=“”."],
    [
      "<h1>One</h1><p aria-hidden='true'>Psst</p>",
      "<p> “Psst”: Words in a decoration (aria-hidden) cannot be read aloud.",
    ],
    ["<h1>One</h1><a href='#x'><div>Two</div></a>", "<div> “Two”: A block cannot stand in a line of text."],
    [
      "<h1>One</h1><table><tr><th>A</th><th>B</th></tr><tr><td>C</td></tr></table>",
      "<table> “A”: A table cannot have rows of unequal width.",
    ],
    [
      "<h1>One</h1><p style='opacity:.5'>Faint</p>",
      "<p> “Faint”: Opacity, blending or a mask takes it out of the tags.",
    ],
    ["<h1>One</h1><p style='text-transform:uppercase'>Loud</p>", "<p> “Loud”: It was printed as “LOUD”."],
    [
      "<h1>One</h1><p style='position:absolute;top:-900px'>Lost</p>",
      "<p> “Lost”: Its text is not in the PDF where it should be.",
    ],
  ])("%s", async (body, message) => {
    await expect(finish("how-to-ask", body)).rejects.toThrow(message);
  });
});
