import { eachElement } from "../../pdf/each-element.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import { wordsOf } from "../../pdf/words-of.ts";

import { comparable } from "./sentences.ts";
import type { WordBlock } from "./word-block.ts";
import type { WordDifference } from "./word-difference.ts";

const compact = (text: string) => comparable(text).replaceAll(" ", "");

/**
 * Where the words outside a page's text are not exactly those declared as running, in any order. The heads
 * and feet of a table may be repeated there.
 */
export function runningDifferences(pdf: Pdf, expected: readonly WordBlock[]): WordDifference[] {
  const pages = pdf.document.getPageCount();
  const declared = expected.filter(({ kind }) => kind === "running");
  const repeatable = tableEnds(pdf);
  return Array.from({ length: pages }, (_, page) => {
    const outside = pdf.paintings.filter((painting) => painting.page === page && painting.mcid === undefined);
    const missing: string[] = [];
    let rest = compact(outside.map(({ text }) => text).join(""));
    for (const block of declared) {
      const text = block.text.replaceAll("{page}", String(page + 1)).replaceAll("{pages}", String(pages));
      if (rest.includes(compact(text))) rest = rest.replace(compact(text), "");
      else missing.push(text);
    }
    for (const repeated of repeatable) rest = rest.replace(repeated, "");
    return { expected: missing, printed: rest ? [rest] : [], after: `outside the text of page ${page + 1}` };
  }).filter((difference) => difference.expected.length > 0 || difference.printed.length > 0);
}

function tableEnds(pdf: Pdf): string[] {
  const ends = eachElement(pdf).filter(({ role }) => role === "THead" || role === "TFoot");
  return ends.map(({ element }) => compact(wordsOf(element, pdf.marks)));
}
