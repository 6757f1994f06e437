import { isEmail } from "../../kinds/contact-fields.ts";
import { rule } from "../rule.ts";

/** An e-mail link opens a letter to one address. */
export const badMailto = rule({
  code: "bad-mailto",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "What follows `mailto:` is an e-mail address.",
  check({ href }) {
    const address = /^mailto:([^?]*)/i.exec(href)?.[1];
    if (address === undefined || isEmail(address)) return undefined;
    return {
      message: `"${href}" holds no e-mail address.`,
      hint: "Write mailto: and the address, such as mailto:hello@example.org.",
    };
  },
});
