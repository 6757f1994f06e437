import { z } from "zod";
import type { Field } from "./field.ts";

/** Beginnings of the numbers that may have ten digits: a few towns, and old numbers that are free (National Telephone Numbering Plan, Ofcom). */
const tenDigits =
  /^0(?:800|500|1(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|52[47]|562|566|606|629|635|647|659|69[57]|726|744|750|768|827|837|884|900|905|935|946|949|963|995))/;

const phoneNumber = z
  .string({ error: "Write a phone number in quotation marks." })
  .regex(/^(?:\+?\d[\d ]{6,16}\d|[1-9]\d{2}(?: ?\d{2,3})?)$/, {
    error: "Write a phone number in digits, such as 0345 222 3730.",
    abort: true,
  })
  .regex(/^(?:0|\+|(?:\d ?){3,6}$)/, {
    error: "Begin a number in the UK with 0, another with + and its country.",
    abort: true,
  })
  // Childline's is the one number of eight digits that is left.
  .regex(
    /^(?:[^0]|0800 ?1111$|0(?: ?\d){9,10}$)/,
    "Count the digits: with its first 0, a number in the UK has 10 or 11.",
  )
  .refine(
    (number) => {
      const digits = number.replaceAll(" ", "");
      return !/^0\d{9}$/.test(digits) || tenDigits.test(digits);
    },
    { error: "Count the digits: a number that begins so has 11, with its first 0." },
  );

const emailAddress = z
  .string("Write an e-mail address such as hello@example.org.")
  .regex(z.regexes.email, "Write an e-mail address such as hello@example.org.");

const copied = "Copy the web address from the address bar of a browser.";
const webPage = z
  .string("Write a web address that begins with https://.")
  .regex(/^[Hh][Tt][Tt][Pp][Ss]:/, { error: "Write a web address that begins with https://.", abort: true })
  .regex(/^https:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+(?::\d+)?(?:\/\S*)?$/u, {
    error: copied,
    abort: true,
  })
  .refine((address) => URL.canParse(address), { error: copied, abort: true });

const siteAddress = webPage
  .regex(/\/$/, { error: "End the address with a slash.", abort: true })
  .regex(/^https:\/\/[^/]+\/[^?#]*$/, { error: "Leave out what follows ? or #.", abort: true })
  .superRefine((address, context) => {
    const { href } = new URL(address);
    if (href !== address) context.addIssue({ code: "custom", message: `Write it as browsers do: ${href}` });
  })
  .meta({ pattern: "^https://[a-z0-9.:-]+/[^?#]*$" });

const repositoryAddress = webPage.regex(
  /^https:\/\/(?:[^/\s?#]+\/){2,}[^/\s?#]*[^/\s?#.]$/,
  "Copy the address of the repository's first page, such as https://github.com/our-charity/guide.",
);

/** A phone number as people read it out: digits in groups; a service may have a short one, such as 999 or 116 123. */
export const phone = (about: string): Field<typeof phoneNumber> => ({
  is: "value",
  schema: phoneNumber,
  about,
  role: "contact",
  by: "phone",
});

/** An e-mail address. */
export const email = (about: string): Field<typeof emailAddress> => ({
  is: "value",
  schema: emailAddress,
  about,
  role: "contact",
  by: "email",
});

/** Whether a text is an e-mail address. */
export const isEmail = (text: string): boolean => emailAddress.safeParse(text).success;

/** An address of another site. */
export const webAddress = (about: string): Field<typeof webPage> => ({
  is: "value",
  schema: webPage,
  about,
  role: "contact",
  by: "web",
});

/** Where this site will live, path included, as browsers write it. */
export const siteRoot = (about: string): Field<typeof siteAddress> => ({
  is: "value",
  schema: siteAddress,
  about,
  role: "setting",
});

/** Where a repository is, as its host shows it in a browser. */
export const repository = (about: string): Field<typeof repositoryAddress> => ({
  is: "value",
  schema: repositoryAddress,
  about,
  role: "setting",
});
