/** Elements of HTML that flow inside a line of text; any other begins a block. */
export const inlineElements: readonly string[] =
  "a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup svg time u var wbr".split(
    " ",
  );
