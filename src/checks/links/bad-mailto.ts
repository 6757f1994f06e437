import { isEmail } from "../../kinds/contact-fields.ts";
import { rule } from "../rule.ts";

/** An e-mail link opens a letter to one address. */
export const badMailto = rule({
  code: "bad-mailto",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "What follows `mailto:` is an e-mail address, and the one that the words of the link say.",
  check({ href, text = "" }) {
    const address = /^mailto:([^?]*)/i.exec(href)?.[1];
    if (address === undefined) return undefined;
    if (isEmail(address)) {
      const [said = address] = /[\w.+-]+@[\w.-]*\w/.exec(text) ?? [];
      if (said.toLowerCase() === address.toLowerCase()) return undefined;
      const message = `The words say ${said}, and the link writes to ${address}.`;
      return { message, hint: "Look up which is right, and write it in both." };
    }
    return {
      message: `"${href}" holds no e-mail address.`,
      hint: "Write mailto: and the address, such as mailto:hello@example.org.",
    };
  },
});
