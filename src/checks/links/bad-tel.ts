import { rule } from "../rule.ts";

/** A phone link can be dialled: digits without gaps, after a plus sign or not (RFC 3966). */
export const badTel = rule({
  code: "bad-tel",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "What follows `tel:` is a phone number, in digits without spaces.",
  check({ href }) {
    if (!/^tel:/i.test(href) || /^tel:\+?\d{3,15}$/.test(href)) return undefined;
    return {
      message: `"${href}" cannot be dialled.`,
      hint: "Write tel: and the digits without spaces, such as tel:03452223730.",
    };
  },
});
