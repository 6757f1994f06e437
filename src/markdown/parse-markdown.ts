import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readBox } from "./boxes.ts";
import { type DataBox, dataBoxes } from "./data-boxes.ts";
import { locateInline } from "./locate-inline.ts";
import { markdown } from "./parser.ts";
import { plainText } from "./plain-text.ts";

type Place = Position & { file: string };

/** A heading and its id. */
export interface Heading {
  level: number;
  id: string;
  text: string;
  at: Place;
}

/** A link or image as written. */
export interface Link {
  kind: "link" | "image";
  href: string;
  text: string;
  at: Place;
}

/** A box, with the items of those that are drawn from data. */
export interface Box {
  name: string;
  argument: string;
  items: { text: string; at: Place }[];
  at: Place;
}

/** Markdown, parsed once: what the renderer turns into HTML, and what the checks ask about. */
export interface Markdown {
  tokens: Token[];
  headings: Heading[];
  links: Link[];
  boxes: Box[];
}

/** Parses the part of a file that begins at line `firstLine`, counted from 0. */
export function parseMarkdown(file: SourceFile, firstLine: number): Markdown {
  const tokens = markdown.parse(file.text.slice(file.startOfLine(firstLine)), {});
  const parsed: Markdown = { tokens, headings: [], links: [], boxes: [] };
  const place = (token: Token) => file.at(file.startOfLine(firstLine + (token.map?.[0] ?? 0)));

  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const text = plainText(tokens[index + 1] as Token);
      parsed.headings.push({
        level: Number(token.tag.slice(1)),
        id: token.attrGet("id") ?? "",
        text,
        at: place(token),
      });
    } else if (token.type === "container_box_open") {
      parsed.boxes.push({ ...readBox(token), items: [], at: place(token) });
    } else if (token.type in dataBoxes) {
      const { argument, items } = token.meta as DataBox;
      const located = items.map((item) => ({
        text: item.content,
        at: locateInline(file, firstLine, item)(0),
      }));
      parsed.boxes.push({ name: token.type, argument, items: located, at: place(token) });
    } else if (token.type === "inline") {
      parsed.links.push(...findLinks(token, locateInline(file, firstLine, token)));
    }
  }
  return parsed;
}

function findLinks(inline: Token, locate: (offset: number) => Place): Link[] {
  const children = inline.children ?? [];
  return children.flatMap((token, index): Link[] => {
    const { offset } = token.meta ?? {};
    if (token.type === "image") {
      return [{ kind: "image", href: token.attrGet("src") ?? "", text: token.content, at: locate(offset) }];
    }
    if (token.type !== "link_open") return [];
    const end = children.findIndex(({ type }, at) => at > index && type === "link_close");
    const text = children
      .slice(index + 1, end)
      .map(({ content }) => content)
      .join("");
    // The parser stands behind the opening bracket when it makes a link, but on the first sign of all else.
    const start = token.markup === "autolink" ? offset : offset - 1;
    return [{ kind: "link", href: token.attrGet("href") ?? "", text, at: locate(start) }];
  });
}
