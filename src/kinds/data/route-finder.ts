import type { DataKind } from "../data-kind.ts";
import { entries, fullList, group, list, optional, orEmpty } from "../group-fields.ts";
import { id, leaflet, ofFinder, siteAddress } from "../id-fields.ts";
import { nations } from "../nations.ts";
import { payers } from "../pages/services.ts";
import { choice } from "../setting-fields.ts";
import { sentences, title, words } from "../text-fields.ts";

/** What an answer tells the guide, whatever its words are. */
const meanings = ["urgent", "no-consent", "ask-time", "time-told", "unknown"] as const;

/** What an outcome is: help at once; a way that takes time; an end, because no way is open yet. */
const outcomeKinds = ["help-now", "route", "stop"] as const;

/** Answers on which something depends: for each question that is named, one of those answers was given. */
const when = () =>
  optional({
    ...entries(fullList("", ofFinder("", "answer"))),
    about: "answers after which alone this is so: ids of questions, each with a list of ids of its answers",
  });

/** The sentences that a reader can say, each perhaps only after some answers. */
const say = () =>
  fullList(
    "sentences to say, in quotation marks “ ”",
    group("", { text: words("one of them"), when: when() }),
  );

/** Questions, one a page, and the next step that the answers lead to. */
export const routeFinder = {
  about:
    "the [route finder](#the-route-finder): questions, one a page, and the next step that answers lead to; no file where there is none",
  fields: optional(
    group("", {
      intro: sentences("what it is, above the first question"),
      questions: entries(
        group("", {
          ask: sentences("the question"),
          why: sentences("why it is asked"),
          when: when(),
          answers: entries(
            group("", {
              says: words("the answer, in the reader's voice"),
              means: orEmpty(
                list(
                  "what it tells the guide: `urgent`, help is needed now; `no-consent`, the patient has not agreed, or cannot; `ask-time`, how long it is safe to wait has to be asked whatever was said; `time-told`, a doctor has said it; `unknown`, the reader does not know",
                  choice("", meanings),
                ),
              ),
              nation: optional(choice("the nation that it names", nations)),
              outcome: optional(
                ofFinder(
                  "the outcome that it decides: only questions that this outcome asks for are still asked",
                  "outcome",
                ),
              ),
            }),
          ),
        }),
      ),
      outcomes: entries(
        group("", {
          kind: choice(
            "`help-now`: it ends the way at once; `route`: a way to go, before which comes how long it is safe to wait; `stop`: no way is open yet",
            outcomeKinds,
          ),
          title: title("its H1"),
          asks: orEmpty(list("questions that it needs an answer to, by their ids", ofFinder("", "question"))),
          step: sentences("the next step, in one sentence"),
          say: optional(say()),
          call: fullList(
            "whom to call, the first that helps first: ids from `data/contacts.yaml`; those of other nations are left out",
            id("", "contacts"),
          ),
          leaflets: orEmpty(
            list(
              "leaflets, by their file names; those that are not for the reader's nation are left out",
              leaflet(""),
            ),
          ),
          ifNot: sentences("what to do if that does not help"),
          read: fullList("pages that say more: addresses on the site", siteAddress("")),
        }),
      ),
      time: group("what stands before every route unless a doctor has said how long it is safe to wait", {
        step: sentences("that step, in one sentence"),
        say: say(),
      }),
      notes: orEmpty(
        list(
          "what is said beside the next step of several outcomes",
          group("", {
            text: sentences("one sentence or two"),
            outcomes: fullList("the outcomes that say it, by their ids", ofFinder("", "outcome")),
            when: when(),
          }),
        ),
      ),
      ways: fullList(
        "what else is open, below every route: ways that are free first; staying and hearing it again are always among them",
        group("", {
          title: words("the way, in a few words"),
          text: sentences("what it is, in one or two sentences"),
          goTo: siteAddress("the page about it"),
          pays: choice("who pays: `free`, `scheme` or `reader`", payers),
          is: optional(
            choice("`stay`: with the opinion one has; `again`: hearing that again; `overseas`", [
              "stay",
              "again",
              "overseas",
            ]),
          ),
          caution: optional(sentences("what to know before: an `overseas` way must have it")),
          when: when(),
        }),
      ),
    }),
  ),
} satisfies DataKind;
