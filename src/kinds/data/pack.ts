import type { DataKind } from "../data-kind.ts";
import { entries, fullList, group, list, orElse, orEmpty, orNull } from "../group-fields.ts";
import { part } from "../id-fields.ts";
import { sourceIds } from "../page-fields.ts";
import { checked, flag } from "../setting-fields.ts";
import { sentences, title, words } from "../text-fields.ts";

const parts = (about: string) =>
  orEmpty(
    list(about, part(""), "Write a list of pages, such as [questions-to-ask, what-to-say#to-your-gp]."),
  );

/** What a reader can put together to take along. Its questions, records and words are those of the guide. */
export const pack = {
  about: "what readers choose from in their own pack, and letters for them; no file where there is none",
  hasDetails: true,
  fields: orElse(
    orNull(
      group("", {
        questions: parts("pages, or parts of them, whose boxes to tick are questions that somebody may ask"),
        records: parts("pages, or parts of them, whose boxes to tick are papers that somebody may ask for"),
        sentences: parts("pages, or parts of them, whose words to say somebody may choose"),
        details: entries(
          group("what readers may fill in about themselves and about those whom they write to", {
            label: words("what it is, in a few words, as within a sentence: `your name`"),
            card: flag("`true` where it stands on the card for a wallet"),
          }),
        ),
        letters: entries(
          group("a letter to copy, send or print", {
            title: title("whom it is to, and what for"),
            about: sentences("when it helps, in a sentence or two"),
            subject: words("the subject of the e-mail"),
            text: fullList("its paragraphs; `{name}` is the detail of that id", words("")),
            phone: orEmpty(list("the same in sentences to say on the phone", sentences(""))),
          }),
        ),
        sources: sourceIds(),
        checked: checked(),
      }),
    ),
    null,
  ),
} satisfies DataKind;
