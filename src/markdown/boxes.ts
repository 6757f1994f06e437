import type MarkdownIt from "markdown-it";
import type { PluginWithParams, StateCore, Token } from "markdown-it";
import container from "markdown-it-container";
import { dataBoxes, isDataBox } from "./data-boxes.ts";
import { escapeHtml } from "./escape-html.ts";
import { languageAttributes, languageTag } from "./other-languages.ts";
import { tokenAt } from "./token-at.ts";

const text = ["heading", "paragraph", "bullet_list", "ordered_list"];
const list = ["bullet_list", "ordered_list"];

/** Every box: what may stand right inside it, and what behind its name. Those that may be empty say so. */
export const boxKinds: ReadonlyMap<string, BoxKind> = new Map<string, BoxKind>([
  ["key", { holds: text }],
  ["do", { holds: text, isHeaded: true }],
  ["help", { holds: text, isHeaded: true }],
  ["say", { holds: list }],
  ["tick", { holds: list }],
  ["contacts", { holds: list }],
  [
    "lang",
    {
      holds: [...text, "table"],
      argument: { shape: /^\S+$/, isMissing: "has no language", hint: "Write its tag, such as ::: lang ar" },
    },
  ],
  ["conditions", { holds: [], mayBeEmpty: true }],
  [
    "lines",
    {
      holds: [],
      mayBeEmpty: true,
      argument: { shape: /^[1-9]\d?$/, isMissing: "has no number of lines", hint: "Write ::: lines 6" },
    },
  ],
]);

interface BoxKind {
  holds: readonly string[];
  mayBeEmpty?: true;
  /** Whether it is one thing, with its heading first. */
  isHeaded?: true;
  /** What stands behind its name; where it does not, the box `isMissing` it. */
  argument?: { shape: RegExp; isMissing: string; hint: string };
}

/** The name written after `:::`, and what follows it. */
export function readBox(token: Token): { name: string; argument: string } {
  const [name = "", ...others] = token.info.trim().split(/\s+/);
  return { name, argument: others.join(" ") };
}

/**
 * Boxes: `::: name` to `:::`. Most wrap their Markdown; those in `dataBoxes` are drawn from data, so
 * what stands inside is read, not shown.
 */
export function boxes(markdown: MarkdownIt): void {
  // The plugin's types name the CommonJS build of markdown-it; it is the same parser.
  markdown.use(container as unknown as PluginWithParams, "box", {
    validate: () => true,
    render: (tokens: Token[], index: number) => {
      const token = tokenAt(tokens, index);
      if (token.nesting === -1) return "</div>\n";
      const tag = languageTag(token);
      return `<div class="${escapeHtml(readBox(token).name)}"${tag === undefined ? "" : languageAttributes(tag)}>\n`;
    },
  });
  markdown.core.ruler.push("data-boxes", fillDataBoxes);
  markdown.core.ruler.push("box-lists", markLists);
  Object.assign(markdown.renderer.rules, dataBoxes);
  markdown.renderer.rules.tick = () =>
    '<svg class="tick-box" data-field="tick" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><rect x="1.5" y="1.5" width="17" height="17" rx="2.5"/></svg>';
}

/** Replaces each data box and what it holds by one token of its own name, with the tokens it held as `meta.held`. */
function fillDataBoxes(state: StateCore): void {
  if (!state.tokens.some(opensDataBox)) return;
  const kept: Token[] = [];
  for (let index = 0; index < state.tokens.length; index += 1) {
    const token = tokenAt(state.tokens, index);
    if (!opensDataBox(token)) {
      kept.push(token);
      continue;
    }
    const { name, argument } = readBox(token);
    const end = state.tokens.findIndex(({ type }, at) => at > index && type === "container_box_close");
    const held = state.tokens.slice(index + 1, end);
    const box = new state.Token(name, "", 0);
    Object.assign(box, { map: token.map, block: true, meta: { argument, held } });
    kept.push(box);
    index = end;
  }
  state.tokens = kept;
}

function opensDataBox(token: Token): boolean {
  return token.type === "container_box_open" && isDataBox(readBox(token).name);
}

/**
 * Puts an empty square before the words of each item in a `tick` box. Lists in boxes that show no bullets say that they
 * are lists, since some browsers tell it no more once the bullets are gone.
 */
function markLists(state: StateCore): void {
  if (!/:::[ \t]*(?:say|tick)/.test(state.src)) return;
  let box = "";
  for (const token of state.tokens) {
    if (token.type === "container_box_open") box = readBox(token).name;
    if (token.type === "container_box_close") box = "";
    if (token.type === "bullet_list_open" && (box === "say" || box === "tick")) token.attrSet("role", "list");
    if (token.type === "inline" && box === "tick") token.children?.unshift(new state.Token("tick", "", 0));
  }
}
