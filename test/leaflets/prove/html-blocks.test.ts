import { expect, test } from "vitest";
import { htmlBlocks } from "../../../src/leaflets/prove/html-blocks.ts";

const guide = (text: string, marker?: string) => ({ kind: "guide", text, ...(marker && { marker }) });
const furniture = (text: string) => ({ kind: "furniture", text });

test.each([
  [
    "blocks end where elements do",
    "<h1>One</h1> <div>Two <p>Three</p> Four</div>",
    ["One", "Two", "Three", "Four"].map((text) => guide(text)),
  ],
  ["inline elements do not", "<p>A <b>bold</b>\n <a href=x>link</a>.</p>", [guide("A bold link.")]],
  ["a line break is a space", "<p>One<br>two</p>", [guide("One two")]],
  ["entities are characters", "<p>Q&amp;A &mdash; 5&nbsp;mg</p>", [guide("Q&A — 5 mg")]],
  [
    "what is not shown does not count",
    "<title>T</title><style>p{}</style><p hidden>No</p><p aria-hidden=true>No</p>",
    [],
  ],
  [
    "items have bullets",
    "<ul><li>One<ul><li>Two</li></ul></li></ul>",
    [guide("One", "•"), guide("Two", "•")],
  ],
  [
    "or numbers",
    "<ol start=3><li>One</li><li value=7>Two</li><li><p>Three</p><p>More</p></li></ol>",
    [guide("One", "3."), guide("Two", "7."), guide("Three", "8."), guide("More")],
  ],
  ["or letters", "<ol type=A><li>One</li></ol>", [guide("One", "A.")]],
  ["or tick boxes", "<ul><li><svg></svg><p>One</p></li></ul>", [guide("One", "☐")]],
  ["or nothing", "<ul role=list><li>One</li></ul>", [guide("One")]],
  [
    "furniture is told apart",
    "<aside data-furniture><h2>Sources</h2></aside><p>One</p>",
    [furniture("Sources"), guide("One")],
  ],
  [
    "also amid a line",
    "<p>See the page<sup data-furniture>3</sup> today.</p>",
    [furniture("3"), guide("See the page today.")],
  ],
])("%s", (_, html, blocks) => {
  expect(htmlBlocks(html)).toEqual(blocks);
});
