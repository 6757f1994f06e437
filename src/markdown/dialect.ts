/** A block or mark that Markdown can make and this guide does not have: what it is called, and what to do instead. */
export interface Foreign {
  name: string;
  instead: string;
}

/**
 * The Markdown of this guide: every block and mark that the parser can make, by the type of its token. What this guide
 * has is `true`; all else is told where it stands, and so is a token that is not named here.
 */
const dialect: Readonly<Record<string, true | Foreign>> = {
  // Blocks
  paragraph: true,
  heading: true,
  bullet_list: true,
  ordered_list: true,
  list_item: true,
  table: true,
  thead: true,
  tbody: true,
  tr: true,
  th: true,
  td: true,
  container_box: true,
  contacts: true,
  conditions: true,
  lines: true,
  inline: true,
  blockquote: {
    name: "a quotation with >",
    instead: "Take the > out; words to say stand in a box of ::: say.",
  },
  hr: {
    name: "a rule across the page",
    instead: "Remove the line; a heading parts one thing from the next.",
  },
  code_block: {
    name: "code, by the four spaces before it",
    instead: "Remove the spaces at the start of the line.",
  },
  fence: { name: "code", instead: "Remove the lines of three marks; a box is written with :::" },
  // Marks inside a block
  text: true,
  softbreak: true,
  strong: true,
  em: true,
  link: true,
  image: true,
  tick: true,
  hardbreak: {
    name: "a break inside a paragraph, by two spaces or a \\ at the end of a line",
    instead: "Remove them, or begin a new paragraph with an empty line.",
  },
  code_inline: {
    name: "code between backticks",
    instead: "Remove the backticks; no rule could read such words.",
  },
  s: { name: "words that are struck out", instead: "Remove the words, or both marks ~~." },
  title: {
    name: "a title of a link or picture",
    instead: "Remove it with its quotation marks; few readers could see it.",
  },
};

/** What is known of a token by its type, with the endings that tell where a block or mark begins and ends. */
const byType = new Map(
  Object.entries(dialect).flatMap(([name, known]) =>
    ["", "_open", "_close"].map((ending) => [`${name}${ending}`, known] as const),
  ),
);

/** What a token makes that this guide does not have; `undefined` where all is well. */
export function foreignBy(type: string): Foreign | undefined {
  const known = byType.get(type) ?? unnamed(type);
  return known === true ? undefined : known;
}

function unnamed(type: string): Foreign {
  return { name: `"${type}"`, instead: "Write it as a paragraph, a heading, a list or a table." };
}
