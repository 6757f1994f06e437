import { expect, test } from "vitest";
import { spelling } from "../../../src/checks/english/spelling.ts";
import { abbreviation } from "../../../src/checks/words/abbreviation.ts";
import { longTitle } from "../../../src/checks/words/long-title.ts";
import { draftOf, guideFields } from "../draft-of.ts";
import { toldBy } from "./told-by.ts";

const long = "A title that goes on and on until nobody can see the end of it any more";

test("a title of 65 characters is short enough, one of 66 is not", () => {
  const titled = (title: string) => toldBy(longTitle, draftOf({ "guide/a.md": guideFields({ title }) }));
  expect(titled(long.slice(0, 65))).toEqual([]);
  expect(titled(long.slice(0, 66))).toMatchObject([{ code: "long-title", line: 2, column: 8 }]);
});

test.each([
  { field: "description: Who to aks", column: 21 },
  { field: 'description: "Who to aks"', column: 22 },
  { field: "description: 'Who’s to aks'", column: 24 },
])("a misspelt word in $field is told at column $column", ({ field, column }) => {
  const [name = "", value = ""] = field.split(/: (.*)/);
  const draft = draftOf({ "guide/a.md": guideFields({ [name]: value }) });
  expect(toldBy(spelling, draft)).toMatchObject([{ code: "spelling", line: 3, column }]);
});

test("words that readers search for, names and other people's titles are not checked", () => {
  const draft = draftOf({
    "guide/a.md": guideFields({ aliases: "[seccond opinion]" }),
    "data/sources.yaml": "cruk:\n  title: A pagge\n  publisher: Hillen\n  checked: 2026-11-21\n  how: Read\n",
  });
  expect(toldBy(spelling, draft)).toEqual([]);
});

test("the glossary, contacts and routes are checked like the pages", () => {
  const draft = draftOf({
    "data/glossary.yaml": "a:\n  term: Stagge\n  definition: How bigg.\n",
    "data/contacts.yaml":
      "a:\n  name: Nobdy\n  does: Helpps.\n  nations: all\n  checked: 2026-11-21\n  source: cruk\n",
    "data/routes.yaml": "- when: I amm here\n  goTo: /guide/a/\n",
  });
  const told = toldBy(spelling, draft).map(({ message }) => message.split('"')[1]);
  expect(told.sort()).toEqual(["Helpps", "Stagge", "amm", "bigg"]);
});

test("a town of several clinics is a name, what stands once may be a slip, and what is nearly a common word is one", () => {
  const addresses = [
    ...["1 Mill Street, Truro", "2 Church Street, Exeter", "3 Mill Steet, Truro", "4 Mill Steet, Exeter"],
    ...["5 Park Street, Trurro", "6 Chruch Street, Leeds", "7 Church Street, Leeds", "8 Park Street, truroo"],
    ...["9 Mill Street, truroo", "10 Mill Street, Ripon"],
  ];
  const clinics = addresses.map(
    (address, at) =>
      `c${at}:\n  name: Clinic\n  phone: "0300 123 4567"\n  hours: On Mondays\n  address: ${address}\n`,
  );
  const told = toldBy(spelling, draftOf({ "data/clinics.yaml": clinics.join("") }));
  expect(told.map(({ message }) => message.split('"')[1]).sort()).toEqual(
    ["Chruch", "Ripon", "Steet", "Steet", "Trurro", "truroo", "truroo"].sort(),
  );
});

test("an abbreviation with signs in it is looked for as it is written", () => {
  const glossary = "ae:\n  term: Accident and emergency\n  short: A+E\n  definition: Where you go.\n";
  const draft = draftOf({ "guide/a.md": `${guideFields()}Go to A+E now.\n`, "data/glossary.yaml": glossary });
  expect(toldBy(abbreviation, draft)).toMatchObject([{ code: "abbreviation", line: 11, column: 7 }]);
});
