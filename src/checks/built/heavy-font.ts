import { issue } from "../../report/catalogue.ts";
import type { SiteWeight } from "../../site/delivery/site-weight.ts";
import type { Rule } from "../rule.ts";

/** Bytes of one font file. */
const MOST = 45_000;

/** Letters come soon after the words, or readers see them change late. */
export const heavyFont: Rule<[SiteWeight]> = {
  code: "heavy-font",
  summary: "No font of the built site is over 45,000 bytes.",
  check: ({ fonts }) =>
    fonts
      .filter(({ bytes }) => bytes > MOST)
      .map(({ file, bytes }) =>
        issue(
          "heavy-font",
          { file, line: 1, column: 1 },
          `This font weighs ${bytes} bytes; a font may weigh ${MOST}.`,
          "Take a smaller subset of it.",
        ),
      ),
};
