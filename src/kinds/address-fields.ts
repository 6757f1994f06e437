import { z } from "zod";
import type { Field } from "./field.ts";
import { list, orEmpty } from "./group-fields.ts";

/** Folders of an address, each with its slash, and then perhaps a file: a page or a PDF. */
const path = String.raw`\/(?:[\w~\-]+\/)*(?:[\w~\-]+\.(?:html?|php|aspx?|pdf))?`;

const asHint = "Write an address that it had, such as /guide/asking/.";

const formerAddress = z
  .string(asHint)
  .regex(/^\//, {
    error: "Leave out https:// and the name of the site: begin it with a slash, as in /guide/asking/.",
    abort: true,
  })
  .regex(/^(?!\S*\/index\.\w+(?:$|#| ))/, { error: "Leave out index.html.", abort: true })
  .regex(
    new RegExp(String.raw`^${path}(?:#\S+)?(?: now #?\S+)?$`),
    "End it with a slash, or with .pdf; behind a heading's name may stand where that is now, as in /guide/asking/#when now when-to-ask.",
  );

/** Addresses that a page had before: its own, those of its PDFs, and those of headings that are called otherwise now. */
export const formerly = () =>
  orEmpty(
    list(
      "addresses that it had before, which lead here for ever: `/guide/asking/`, `/leaflets/asking.pdf`; and headings that it had, with what they are called now: `/guide/asking/#when now when-to-ask`",
      { is: "value", schema: formerAddress, about: "", role: "id", of: "former" } as Field<z.ZodString>,
      "Write a list of addresses, each on a line after a hyphen.",
    ),
  );

/** Ids that an entry of a data file had before. */
export const formerIds = () =>
  orEmpty(
    list(
      "ids that it had before, or that were removed and that it stands for now: links to them lead here for ever",
      anchor(),
      "Write a list of ids, each on a line after a hyphen.",
    ),
  );

/** What follows the `#` in an address. */
export const anchor = (
  hint = "Write what follows the # in an address.",
  form = /^[^\s#]+$/,
): Field<z.ZodString> => ({
  is: "value",
  schema: z.string(hint).regex(form, hint),
  about: "",
  role: "setting",
});

/** An address of the site as it was published, without what follows a `#`. */
export const publishedAddress = z
  .string()
  .regex(new RegExp(`^${path}$`), "Write an address such as /guide/asking/.");
