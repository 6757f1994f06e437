import Token from "markdown-it/lib/token.mjs";

/** Puts each heading and what is under it into a `section`, nested by level, so that paper can lay each out as one piece. */
export function nestSections(tokens: readonly Token[]): Token[] {
  const nested: Token[] = [];
  const open: string[] = [];
  const closeFrom = (tag: string) => {
    while ((open.at(-1) ?? "") >= tag) {
      nested.push(section(-1));
      open.pop();
    }
  };
  for (const token of tokens) {
    // A heading inside a box belongs to the box, which stands in the section around it.
    if (token.type === "heading_open" && token.level === 0) {
      closeFrom(token.tag);
      nested.push(section(1));
      open.push(token.tag);
    }
    nested.push(token);
  }
  closeFrom("h1");
  return nested;
}

function section(nesting: 1 | -1): Token {
  const token = new Token(nesting === 1 ? "section_open" : "section_close", "section", nesting);
  token.block = true;
  return token;
}
