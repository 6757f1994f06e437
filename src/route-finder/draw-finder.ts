import { escapeHtml } from "../markdown/escape-html.ts";
import type { FinderOutline } from "./outline-finder.ts";

/** The drawing's measures in millimetres: what a page of A4 holds between the margins of on-paper.css, 18 and 17 mm. */
const sheet = { width: 176, height: 261 };
const size = 3.6;
const leading = 5;
const gap = 5;
const inset = 4;

/** How many millimetres a letter takes on average, with room to spare for wide ones. */
const letter = { plain: size * 0.53, strong: size * 0.6 };

/** Where the column of answers ends, and that of where they lead begins. */
const column = { answers: 92, targets: 104 };

/** Something that is drawn in one piece, so that it never stands on two pages. */
interface Piece {
  height: number;
  draw(top: number): string;
}

/**
 * The whole of a route finder as one SVG: a box for each question, an arrow from each answer to where it leads, and a box
 * for each outcome with all that it says. Printed at its own size on A4, no box stands on two pages.
 */
export function drawFinder({ questions, outcomes }: FinderOutline): string {
  const pieces = [
    ...questions.map(({ heading, lines, answers }) => questionPiece(heading, lines, answers)),
    ...outcomes.map(({ heading, lines }) => box(heading, lines)),
  ];
  let top = 0;
  const drawn = pieces.map(({ height, draw }) => {
    const left = sheet.height - (top % sheet.height);
    if (height > left && top % sheet.height !== 0) top += left;
    const svg = draw(top);
    top += height + gap;
    return svg;
  });
  const pages = Math.ceil(top / sheet.height);
  const height = pages * sheet.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${height}" width="${sheet.width}mm" height="${height}mm" aria-hidden="true" focusable="false" font-size="${size}">\n${drawn.join("\n")}\n</svg>`;
}

function questionPiece(
  heading: string,
  lines: readonly string[],
  answers: FinderOutline["questions"][number]["answers"],
): Piece {
  const rows = answers.map(({ says, goesTo }) => {
    const left = wrap(says, column.answers - 2 * inset, letter.plain);
    const right = wrap(goesTo, sheet.width - column.targets - inset, letter.strong);
    return { left, right, height: Math.max(left.length, right.length) * leading + 2 };
  });
  const head = box(heading, lines);
  return {
    height: head.height + rows.reduce((sum, { height }) => sum + height, 0) + 2,
    draw(top) {
      let y = top + head.height + 2;
      const drawn = rows.map(({ left, right, height }) => {
        const middle = y + 1.7;
        const row = [
          `<path class="line" d="M3 ${y - 4}V${middle}h4"/>`,
          text(left, 8, y + 3, ""),
          `<path class="line" d="M${column.answers} ${middle}H${column.targets - 3}m-2.5-1.6 2.5 1.6-2.5 1.6"/>`,
          text(right, column.targets, y + 3, "strong"),
        ].join("");
        y += height;
        return row;
      });
      return `<g>${head.draw(top)}${drawn.join("\n")}</g>`;
    },
  };
}

function box(heading: string, lines: readonly string[]): Piece {
  const title = wrap(heading, sheet.width - 2 * inset, letter.strong);
  const body = lines.flatMap((each) => wrap(each, sheet.width - 2 * inset, letter.plain));
  const height = (title.length + body.length) * leading + 2 * inset - 2;
  return {
    height,
    draw: (top) =>
      `<g><rect x=".3" y="${top + 0.3}" width="${sheet.width - 0.6}" height="${height}" rx="3"/>${text(title, inset, top + inset + 2, "strong")}${text(body, inset, top + inset + 2 + title.length * leading, "")}</g>`,
  };
}

/** Lines of text below each other. */
function text(lines: readonly string[], x: number, y: number, style: string): string {
  const spans = lines.map(
    (each, index) => `<tspan x="${x}" y="${round(y + index * leading)}">${escapeHtml(each)} </tspan>`,
  );
  return `<text${style && ` class="${style}"`}>${spans.join("")}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Breaks a text into lines that fit a width. */
function wrap(whole: string, width: number, perLetter: number): string[] {
  const most = Math.floor(width / perLetter);
  const lines: string[] = [];
  let line = "";
  for (const word of whole.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > most && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
