import type { Renderer, Token } from "markdown-it";
import { contactCards } from "./contact-cards.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Rendering } from "./rendering.ts";

/** What a data box holds: what stands behind its name, and the tokens between its first and last line. */
export interface DataBox {
  argument: string;
  held: Token[];
}

type Rule = NonNullable<Renderer["rules"][string]>;

/** Boxes that are drawn from data, each as the renderer rule of the token that stands for it. */
export const dataBoxes: Readonly<Record<string, Rule>> = {
  contacts: (tokens, index, _options, env: Rendering) => {
    const above = tokens.findLast(({ type }, at) => at < index && type === "heading_open");
    const level = Number(above?.tag.slice(1) ?? 1) + env.headingShift + 1;
    const ids = read(tokens[index]).held.map(({ content }) => content);
    const known = ids.flatMap((id) => (Object.hasOwn(env.contacts, id) ? (env.contacts[id] ?? []) : []));
    return contactCards(known, env.words, { level: Math.min(level, 6) });
  },
  conditions: (_tokens, _index, _options, { conditions }: Rendering) => {
    const items = (conditions?.names ?? []).map((name) => `<li>${escapeHtml(name)}</li>`);
    return `<ul class="conditions">\n${items.join("\n")}\n</ul>\n`;
  },
  lines: (tokens, index, _options, { words }: Rendering) => {
    const count = linesOf(read(tokens[index]).argument);
    const name = words.say("paper.line", { text: "{text}", number: "{number}", lines: String(count) });
    const lines = '<span data-field="text"></span>'.repeat(count);
    return `<div class="lines" data-lines="${escapeHtml(name)}" aria-hidden="true">${lines}</div>\n`;
  },
};

const names = new Set(Object.keys(dataBoxes));

/** Whether a box of that name is drawn from data. */
export function isDataBox(name: string): boolean {
  return names.has(name);
}

/** As many lines as an author asked for, and no more than the checks let pass. */
function linesOf(argument: string): number {
  const lines = Number.parseInt(argument, 10);
  return lines > 0 ? Math.min(lines, 99) : 0;
}

function read(token: Token | undefined): DataBox {
  return token?.meta;
}
