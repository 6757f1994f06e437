import { describe, expect, test } from "vitest";
import { htmlBlocks } from "../../../src/leaflets/prove/html-blocks.ts";
import { readPrintedWords } from "../../../src/leaflets/prove/printed-words.ts";
import { proveWords } from "../../../src/leaflets/prove/prove-words.ts";
import type { WordBlock } from "../../../src/leaflets/prove/word-block.ts";
import { readPdf } from "../../../src/pdf/read-pdf.ts";
import { fixture, usePrinter } from "../printer.ts";
import { rewriteContent } from "../rewrite-content.ts";

const { finish } = usePrinter();
const running: WordBlock[] = [
  { kind: "running", text: "Second Opinion Guide · version 7c2f1a" },
  { kind: "running", text: "Page {page} of {pages}" },
];
const differences = async (bytes: Uint8Array, html: string) =>
  proveWords(readPrintedWords(await readPdf(bytes)), [...htmlBlocks(html), ...running]);

/** A small guide page, and what differs when another page is printed for it. */
const GUIDE = `<h1>Ask today</h1><p>You can ask. It is free. Nobody minds.</p>
  <ul><li>Write it down.</li><li>Bring a friend.</li></ul><ol><li>Ring.</li><li>Wait.</li></ol>`;
const differencesOf = async (printed: string) => differences(await finish("how-to-ask", printed), GUIDE);

test.each(["every-element", "how-to-ask"])("the words of %s are its page's", async (name) => {
  expect(await differences(await finish(name), await fixture(name))).toEqual([]);
});

describe("a difference between guide and leaflet is found, with both versions", () => {
  test("no difference", async () => {
    expect(await differencesOf(GUIDE)).toEqual([]);
  });
  test("a sentence dropped", async () => {
    expect(await differencesOf(GUIDE.replace(" It is free.", ""))).toEqual([
      { after: "You can ask.", expected: ["It is free."], printed: [] },
    ]);
  });
  test("two sentences swapped", async () => {
    expect(
      await differencesOf(GUIDE.replace("It is free. Nobody minds.", "Nobody minds. It is free.")),
    ).toEqual([
      { after: "You can ask.", expected: ["It is free."], printed: [] },
      { after: "Nobody minds.", expected: [], printed: ["It is free."] },
    ]);
  });
  test("a sentence added", async () => {
    expect(await differencesOf(GUIDE.replace("minds.", "minds. Trust us."))).toEqual([
      { after: "Nobody minds.", expected: [], printed: ["Trust us."] },
    ]);
  });
  test("a sentence printed twice", async () => {
    expect(await differencesOf(GUIDE.replace("It is free.", "It is free. It is free."))).toHaveLength(1);
  });
  test("a word changed", async () => {
    expect(await differencesOf(GUIDE.replace("free", "cheap"))).toEqual([
      { after: "You can ask.", expected: ["It is free."], printed: ["It is cheap."] },
    ]);
  });
  test("a bullet lost", async () => {
    const printed = GUIDE.replace("<li>Bring", '<li style="list-style: none">Bring');
    expect(await differencesOf(printed)).toEqual([
      { after: "• Write it down.", expected: ["• Bring a friend."], printed: ["Bring a friend."] },
    ]);
  });
  test("a number changed", async () => {
    expect(await differencesOf(GUIDE.replace("<ol>", '<ol start="4">'))).toEqual([
      { after: "• Bring a friend.", expected: ["1. Ring.", "2. Wait."], printed: ["4. Ring.", "5. Wait."] },
    ]);
  });
  test("a tick box lost", async () => {
    const page = await fixture("every-element");
    const untick = (html: string) => html.replace(/(<ul class="tick">\s*<li>)<svg.*?<\/svg>/, "$1");
    const body = untick(page).replace(/^.*<body>/s, "");
    const found = await differences(await finish("every-element", body), page);
    expect(found.map(({ expected }) => expected[0])).toEqual([expect.stringMatching(/^☐ Write down what/)]);
  });
  test("furniture that is not declared", async () => {
    const html = GUIDE.replace("Ask today</h1>", "Ask today</h1><p>By a friend.</p>");
    expect(await differencesOf(html)).toEqual([
      { after: "Ask today", expected: [], printed: ["By a friend."] },
    ]);
  });
  test("furniture that is declared but missing", async () => {
    const words = readPrintedWords(await readPdf(await finish("how-to-ask", GUIDE)));
    const expected: WordBlock[] = [
      ...htmlBlocks(GUIDE),
      ...running,
      { kind: "furniture", text: "Sources: none." },
    ];
    expect(proveWords(words, expected)).toEqual([
      { after: "2. Wait.", expected: ["Sources: none."], printed: [] },
    ]);
  });
  test("a footer that is not the declared one", async () => {
    const words = readPrintedWords(await readPdf(await finish("how-to-ask", GUIDE)));
    const expected = [...htmlBlocks(GUIDE), { kind: "running", text: "Page {page} of {pages}" } as const];
    expect(proveWords(words, expected)).toEqual([
      { after: "outside the text of page 1", expected: [], printed: ["SecondOpinionGuide·version7c2f1a"] },
    ]);
  });
  test("a space lost at the end of a line", async () => {
    const { document, paintings } = await readPdf(await finish("every-element"));
    const line = paintings.find(({ text, mcid }) => text.endsWith(" ") && mcid !== undefined);
    rewriteContent(
      document.getPage(0),
      (content) => content.slice(0, line?.end).replace(/<\w+> Tj$/, "") + content.slice(line?.end),
    );
    const [difference, ...others] = await differences(await document.save(), await fixture("every-element"));
    expect(others).toEqual([]);
    expect(difference?.printed).toHaveLength(1);
    expect(difference?.printed[0]).not.toEqual(difference?.expected[0]);
    expect(difference?.printed.join().replaceAll(" ", "")).toEqual(
      difference?.expected.join().replaceAll(" ", ""),
    );
  });
});
