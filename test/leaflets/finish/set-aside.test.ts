import { expect, test } from "vitest";
import { setAside } from "../../../src/leaflets/finish/set-aside.ts";
import type { Sidecar } from "../../../src/leaflets/finish/sidecar.ts";
import type { ContentPiece } from "../../../src/leaflets/finish/tag.ts";
import { type MarkedContent, markKey } from "../../../src/pdf/marked-content.ts";

const sidecar: Sidecar = {
  lang: "en-GB",
  elements: [
    { tag: "body", parent: -1 },
    { tag: "table", parent: 0 },
    { tag: "thead", parent: 1 },
    { tag: "th", parent: 2 },
    { tag: "tfoot", parent: 1 },
    { tag: "td", parent: 4 },
    { tag: "li", parent: 0 },
    { tag: "img", parent: 0 },
  ],
  blocks: [],
};
const [HEAD, FOOT, ITEM, PICTURE] = [3, 5, 6, 7] as const;

/** Pieces as `[element, page, what is painted]`, and which of them are content. */
function contentOf(painted: [owner: number, page: number, kind: "words" | "drawing" | "label"][]): number[] {
  const markedContent = new Map<string, MarkedContent>();
  const pieces = painted.map(([owner, page, kind], mcid): ContentPiece => {
    const isDrawing = kind !== "words";
    markedContent.set(markKey(page, mcid), { text: isDrawing ? "" : "Who", isDrawing, paintings: [] });
    return { kind: "content", owner, page, mcid, label: kind === "label" };
  });
  const { content, decoration } = setAside(pieces, markedContent, sidecar);
  expect(content.length + decoration.length).toBe(pieces.length);
  return content.map((piece) => pieces.indexOf(piece as ContentPiece));
}

test("a head counts where its words first stand, whatever is drawn of it on a page before", () => {
  expect(
    contentOf([
      [HEAD, 0, "drawing"],
      [HEAD, 1, "words"],
      [HEAD, 1, "drawing"],
      [HEAD, 2, "words"],
    ]),
  ).toEqual([1]);
});

test("a foot counts where its words last stand, whatever is drawn of it on a page behind", () => {
  expect(
    contentOf([
      [FOOT, 0, "words"],
      [FOOT, 1, "words"],
      [FOOT, 2, "drawing"],
    ]),
  ).toEqual([1]);
});

test("markers and pictures are content, borders and backgrounds of all else are not", () => {
  expect(
    contentOf([
      [ITEM, 0, "label"],
      [ITEM, 0, "drawing"],
      [ITEM, 0, "words"],
      [PICTURE, 0, "drawing"],
    ]),
  ).toEqual([0, 2, 3]);
});
