import { expect, test } from "vitest";
import { ChangedContent } from "../changed-content.ts";
import { contactMistakes } from "../mistakes/contacts.ts";
import { dataMistakes } from "../mistakes/data.ts";
import { frontMatterMistakes } from "../mistakes/front-matter.ts";
import { graphMistakes } from "../mistakes/graph.ts";
import { linkMistakes } from "../mistakes/links.ts";
import type { Mistake } from "../mistakes/mistake.ts";
import { structureMistakes } from "../mistakes/structure.ts";
import { wordMistakes } from "../mistakes/words.ts";
import { printed } from "./printed.ts";

/** What is printed for each mistake, made by itself. */
function printedFor(mistakes: readonly Mistake[]): string {
  const issues = mistakes.flatMap(({ file, from, to }) => {
    const copy = new ChangedContent();
    copy.change(file, from, to);
    return copy.check().issues;
  });
  return printed(issues);
}

test("mistakes in front matter and data are told so", () => {
  expect(printedFor([...frontMatterMistakes, ...dataMistakes])).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md error bad-yaml
      This quotation mark is not closed: "How to ask
      Add the same mark at the end of the text.

    content/guide/how-to-ask.md error unknown-key
      "ordre" is not a field of this file.
      Did you mean "order"?

    content/guide/how-to-ask.md error wrong-value
      "order" cannot be "first".
      Write a whole number such as 1.

    content/guide/how-to-ask.md error impossible-date
      "reviewed" cannot be "2026-02-30".
      There is no day 2026-02-30.

    content/guide/how-to-ask.md error review-order
      The next review, 2025-01-01, is not after the last one, 2026-11-21.
      Write a later date, at most 3 years on.

    content/guide/how-to-ask.md error unknown-section
      "asks" is no section in data/sections.yaml.
      Did you mean "ask"?

    content/guide/how-to-ask.md error unknown-source
      "crukk" is no source in data/sources.yaml.
      Did you mean "cruk"?

    content/services/alk-positive-uk.md error unknown-contact
      "alk-uk" is no contact in data/contacts.yaml.
      Add it to data/contacts.yaml.

    content/guide/how-to-ask.md error missing-front-matter
      The file does not begin with a line of ---.
      Put the fields of the page between two lines of ---.

    content/guide/how-to-ask.md error future-date
      "reviewed" is 2026-12-01, which is still to come: today is 2026-11-21.
      Write the day on which it was really done.

    content/services/alk-positive-uk.md warning stale-fact
      Nobody has looked at the source of "cost" since 2025-10-21, more than 12 months ago.
      Look at it again, mend what has changed, then write the new day here.

    content/data/clinics.yaml error slug-clash
      A leaflet is called "how-to-ask" too, and the clinic's leaflets would lie in its folder.
      Give the clinic another id.

    content/data/clinics.yaml error unknown-logo
      There is no picture "/images/north.svg".
      Put it into content/images and write /images/ before its name.

    content/data/organisation.yaml error weak-colour
      "#0f7a85" does not stand out from white: 5.0 to 1, where 8.2 is the least.
      Choose a darker one.

    content/data/clinics.yaml error missing-key
      "north › hours" is missing.
      Write a text here.

    content/leaflets/how-to-ask.md error unknown-part
      "how-too-ask" is no page of the guide.
      Did you mean "how-to-ask"?

    content/data/routes.yaml error unknown-page
      There is no page "/guide/is-there-tim/".
      Did you mean "/guide/is-there-time/"?

    content/data/sections.yaml error unknown-icon
      There is no drawing "decid".
      Did you mean "decide"?

    content/data/home.yaml warning spelling
      "worsse" is not in the dictionary of British English.
      Did you mean "worse"? If it is right, add it to data/words.yaml.

    content/data/home.yaml error relative-link
      "if-you-are-stuck.md" is not an address from the top of the site.
      Write the whole address, such as /guide/how-to-ask/.

    content/data/routes.yaml error unknown-anchor
      "/guide/what-to-say/#nothing" has no such heading.
      Its headings are: in-short, to-your-specialist, to-your-gp, about-time, if-someone-asks-for-you, if-the-answer-is-no."
  `);
});

test("mistakes in links are told so", () => {
  expect(printedFor(linkMistakes)).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md error unknown-page
      There is no page "/guide/what-you-wnt/".
      Did you mean "/guide/what-you-want/"?

    content/guide/how-to-ask.md error unknown-anchor
      "/guide/what-you-want/#find-your-raeson" has no such heading.
      Did you mean "#find-your-reason"?

    content/guide/how-to-ask.md error unknown-term
      "consulant" is no word in data/glossary.yaml.
      Did you mean "consultant"?

    content/guide/how-to-ask.md error link-case
      "/guide/What-you-want/" has capitals and small letters that its page does not have.
      Write /guide/what-you-want/

    content/guide/how-to-ask.md error missing-slash
      "/guide/what-you-want" has no slash behind the name of the page.
      Write /guide/what-you-want/

    content/guide/how-to-ask.md error insecure-link
      "http://www.macmillan.org.uk/" has no https:.
      Write https://www.macmillan.org.uk/ and see that it opens.

    content/guide/how-to-ask.md error link-scheme
      "javascript:alert(1)" begins with javascript:, which no link here may.
      Link to a page of the guide, or to another site with https:.

    content/guide/how-to-ask.md error own-address
      "https://secondopinion.example/guide/what-you-want/" is a page of this site.
      Write /guide/what-you-want/ instead.

    content/guide/how-to-ask.md error relative-link
      "../what-you-want/" is not an address from the top of the site.
      Write the whole address, such as /guide/how-to-ask/.

    content/guide/how-to-ask.md error bad-mailto
      "mailto:hello.secondopinion.example" holds no e-mail address.
      Write mailto: and the address, such as mailto:hello@example.org.

    content/guide/how-to-ask.md error bad-tel
      "tel:0345-CALL-US" cannot be dialled.
      Write tel: and the digits without spaces, such as tel:03452223730.

    content/guide/how-to-ask.md error empty-link
      The link to "/guide/what-you-want/" has no words.
      Write between [ and ] where it goes.

    content/guide/how-to-ask.md error vague-link-text
      "here" does not say where the link goes.
      Write the name of the page that it leads to, or what is to be found there.

    content/guide/how-to-ask.md error broken-link
      "https://www.macmillan.org.uk/" is shown as it is written, not as a link.
      In a text, write [words that say where it goes](https://www.macmillan.org.uk/); data cannot hold links.

    content/guide/how-to-ask.md error undefined-reference
      "[what you want][reasons]" names no address.
      Write the address behind the words: [your options](/guide/your-options/).

    content/guide/how-to-ask.md warning repeated-link
      "your reasons" leads to /guide/what-you-want/, where an earlier link of this paragraph leads.
      Keep the link whose words say best where it goes.

    content/guide/how-to-ask.md warning same-link-text
      "what you want" leads to /guide/your-options/ here, but to /guide/what-you-want/ earlier on this page.
      Give one of the two links other words.

    content/guide/how-to-ask.md error unknown-asset
      There is no picture "/images/desk.png".
      Put it into content/images and write /images/ before its name."
  `);
});

test("mistakes in contacts are told so", () => {
  expect(printedFor(contactMistakes)).toMatchInlineSnapshot(`
    "content/services/healthhero-healix.md error unknown-phone
      0345 222 3731 is not known.
      Did you mean 0345 222 3730, Second Opinion Service, with HealthHero and Healix?

    content/services/healthhero-healix.md error contact-mismatch
      0345 222 3780 is not what data/contacts.yaml has for Second Opinion Service, with HealthHero and Healix.
      It has 0345 222 3730: find out which is right, and write that in both.

    content/pages/privacy.md error unknown-email
      helo@secondopinion.example is not known.
      Did you mean hello@secondopinion.example, Second Opinion Guide?

    content/guide/your-options.md error unknown-price
      £80 is not known.
      Did you mean £800, ALK Positive Inc (USA)?"
  `);
});

test("mistakes in structure are told so", () => {
  expect(printedFor(structureMistakes)).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md error unknown-box
      "keys" is no box.
      Did you mean "key"?

    content/guide/if-you-are-stuck.md error unknown-contact
      "pal" is no contact in data/contacts.yaml.
      Did you mean "pals"?

    content/guide/how-to-ask.md error unclosed-box
      "::: key" is not closed.
      Write ::: on a line of its own where it ends.

    content/guide/how-to-ask.md error second-title
      "Before you ask" is a second H1; the title in the front matter is the first.
      Write ## Before you ask

    content/guide/your-options.md error deep-heading
      "Good points" is a heading of level 4; the deepest is 3.
      Write ### Good points, or make it a paragraph.

    content/guide/how-to-ask.md error skipped-heading
      "In short" is a heading of level 3 with none of level 2 above it.
      Write ## In short

    content/guide/how-to-ask.md error empty-heading
      "##" has no words.
      Write the heading, or remove the line.

    content/guide/your-options.md error table-header
      A column of this table has no heading.
      Give it a first row of headings, then a row of |---|, and a heading above each column.

    content/guide/how-to-ask.md error raw-html
      "<b>" is HTML, which would be shown as it is written.
      Remove it, or say the same in Markdown; docs/writing.md shows how.

    content/guide/how-to-ask.md warning list-lead-in
      This list has no line before it that leads in to it.
      Say in one line what it lists, and end that with a colon.

    content/guide/your-options.md error table-row
      This row has 2 cells, the table 3 columns.
      Write a bar | before and behind each cell, and nothing more.

    content/guide/how-to-ask.md error stray-mark
      "**" is shown as it is written.
      Write it before and behind the words, without a space between; only texts of pages know it."
  `);
});

test("mistakes in words are told so", () => {
  expect(printedFor(wordMistakes)).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md warning spelling
      "speciall" is not in the dictionary of British English.
      Did you mean "specially"? If it is right, add it to data/words.yaml.

    content/guide/how-to-ask.md warning americanism
      "physician" is American.
      Write "doctor".

    content/guide/how-to-ask.md warning claimed-right
      "entitled" claims a right that the law does not give.
      Write "you can ask".

    content/guide/how-to-ask.md warning percentage
      "25%" is a percentage.
      Write it as a number of people: "1 in 4".

    content/guide/how-to-ask.md warning date-style
      "06/08/2026" is a date in another form.
      Write 6 August 2026.

    content/guide/how-to-ask.md warning range-style
      "2–3" is a range with a line.
      Write "2 to 3".

    content/guide/how-to-ask.md warning italics
      Words between "*" and "*" are in italics.
      Remove both marks, or write ** for the few words that matter most.

    content/guide/how-to-ask.md warning block-capitals
      "DO NOT" is in block capitals.
      Write "do not", in bold if it matters most; add an abbreviation to data/words.yaml.

    content/guide/how-to-ask.md warning abbreviation
      "MDT" is not expanded where it first stands.
      Write "Multidisciplinary team (MDT)" here.

    content/guide/how-to-ask.md warning heading-question
      "Can I see a different GP?" is a question.
      Write a statement that begins with the words people look for: "How to ask", "What to bring".

    content/guide/how-to-ask.md warning heading-capitals
      "Second", "Opinion" in a heading have capitals.
      Begin with a small letter what is no name; add a name to data/words.yaml.

    content/guide/how-to-ask.md warning long-title
      This title has 70 characters, more than 65.
      Say the same in fewer words.

    content/guide/how-to-ask.md warning long-sentence
      This sentence has 32 words, more than 30: "You do not need special words for it and you do not have to …"
      Make two sentences of it, or a list.

    content/guide/how-to-ask.md warning long-paragraph
      This paragraph has 4 sentences, more than 3.
      Begin a new one at "You can do both.""
  `);
});

test("mistakes in what belongs to what are told so", () => {
  expect(printedFor(graphMistakes)).toMatchInlineSnapshot(`
    "content/data/sources.yaml warning unused-source
      Nothing uses "unread".
      Name it under sources of the page that uses it, or remove it.

    content/data/glossary.yaml warning unused-term
      Nothing uses "bandage".
      Link to it where a page first uses the word, or remove it.

    content/data/contacts.yaml warning unused-contact
      Nothing uses "nobody".
      Show it in a contacts box where it helps, or remove it.

    content/leaflets/how-to-ask.md error part-twice
      "how-to-ask#in-short" is included twice.
      Remove this line."
  `);
});
