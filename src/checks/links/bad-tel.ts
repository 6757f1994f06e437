import { dialled, findPhones } from "../contacts/find-phones.ts";
import { rule } from "../rule.ts";

/** A phone link can be dialled: digits without gaps, after a plus sign or not (RFC 3966). */
export const badTel = rule({
  code: "bad-tel",
  severity: "error",
  group: "Links",
  of: "link",
  summary:
    "What follows `tel:` is a phone number, in digits without spaces, and the one that the words of the link say.",
  check({ href, text = "" }) {
    if (!/^tel:/i.test(href)) return undefined;
    if (/^tel:\+?\d{3,15}$/.test(href)) {
      const said = findPhones(text).find((found) => dialled(found.text) !== dialled(href.slice(4)));
      if (!said) return undefined;
      const message = `The words say ${said.text}, and the link calls ${href.slice(4)}.`;
      return { message, hint: "Look up which is right, and write it in both." };
    }
    return {
      message: `"${href}" cannot be dialled.`,
      hint: "Write tel: and the digits without spaces, such as tel:03452223730.",
    };
  },
});
