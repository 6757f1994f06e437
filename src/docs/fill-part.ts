import { ToolError } from "../report/tool-error.ts";

/**
 * A Markdown text with a part that is generated put between the lines `<!-- name -->` and `<!-- end of name -->`.
 *
 * @throws {ToolError} where `file`, whose text it is, has no such place
 */
export function fillPart(text: string, name: string, part: string, file: string): string {
  const place = new RegExp(`(?<=<!-- ${name} -->\\n\\n)[\\s\\S]*?(?=\\n\\n<!-- end of ${name} -->)`);
  if (!place.test(text))
    throw new ToolError(
      `${file} has no place for the ${name}. Put <!-- ${name} --> and <!-- end of ${name} --> there, and a line between them.`,
    );
  return text.replace(place, () => part);
}
