import { expect, test } from "vitest";
import type { Issue } from "../../src/report/issue.ts";
import { ChangedContent } from "../checks/changed-content.ts";
import { sample } from "../sample.ts";

const csv = "data/clinics.csv";
const head = "id;name;phone;hours;address;logo;leaflets\n";
const first =
  "north;North Street Clinic;0300 123 4567;Monday to Friday, 9am to 4pm;1 North Street, Leeds;;\n";

function check(table: string) {
  const copy = new ChangedContent();
  copy.remove("data/clinics.yaml");
  copy.put(csv, table);
  const { draft, content, issues } = copy.check();
  return { clinics: draft.data.clinics, isSound: content !== undefined, told: issues.map(told) };
}

const told = ({ file, line, column, code, message }: Issue) =>
  `${file === `${sample}/${csv}` ? `${line}:${column}` : file} ${code} ${message}`;

test("a table is clinics, with semicolons, commas or tabs, quotation marks, and columns in any order", () => {
  const north = {
    name: "North Street Clinic",
    phone: "0300 123 4567",
    hours: "Monday to Friday, 9am to 4pm",
    address: "1 North Street, Leeds",
  };
  expect(check(head + first)).toEqual({ clinics: { north }, isSound: true, told: [] });
  const commas = `Phone,Name,Hours,Address,ID\n0300 123 4567, North Street Clinic ,"Monday to Friday, 9am to 4pm","1 North Street, Leeds",north\n\n`;
  expect(check(commas)).toEqual({ clinics: { north }, isSound: true, told: [] });
  expect(check(`sep=;\n${head}${first}`)).toEqual({ clinics: { north }, isSound: true, told: [] });
  expect(check((head + first).replaceAll(";", "\t"))).toMatchObject({ clinics: { north }, told: [] });
});

test("a clinic without an id is called by its name, and has the set that its cell names", () => {
  const { clinics, told } = check(
    'name,phone,hours,leaflets\n"Clinic, Old Leeds",0300 123 4567,On Mondays,hearing-test whole-guide\n',
  );
  expect(told).toEqual([]);
  expect(clinics?.["clinic-old-leeds"]).toMatchObject({ leaflets: ["hearing-test", "whole-guide"] });
});

test("a comma that parts a cell, and a title above the names of the columns, are one mistake each", () => {
  const table = "id,name,phone,hours,address,logo,leaflets\n";
  const whole = 'north,North,0300 123 4567,"Mondays, 9am",1 Street,,\n';
  const parted = "south,South,0300 123 4568,Monday to Friday, 9am to 4pm,2 Street,,\n";
  expect(check(table + whole + parted).told).toEqual(["3:1 bad-csv This line has 8 cells, the first 7."]);
  for (const title of ["Our clinics,Updated in June,,,,,\n", "Our clinics\n\n"])
    expect(check(title + table + whole).told).toEqual([
      "1:1 bad-csv This line does not have the names of the columns.",
    ]);
  expect(check(whole).told).toEqual(["1:1 bad-csv This line does not have the names of the columns."]);
});

test.each([
  [`${first.replace("4567", "456")}`, ["2:27 wrong-value"]],
  [`${first}\n${first.replace("north;", '"south";').replace("0300 123 4567", "")}`, ["4:29 wrong-value"]],
  [first.replace(";;\n", ";/images/none.svg;\n"), ["2:92 unknown-logo"]],
  [first.replace(";;\n", ";;hearing-test, whole-giude\n"), ["2:107 unknown-leaflet"]],
  [
    first.replace("1 North", '"Call 0345 222 3731, 1 North').replace("Leeds", 'Leeds"'),
    ["2:76 unknown-phone"],
  ],
  [first + first.replace("0300 123 4567", "1"), ["3:1 bad-csv"]],
  [first.replace("\n", ";more\n"), ["2:94 bad-csv"]],
  [first.replace("north", "North Street"), ["2:1 wrong-value"]],
  [first.replace("North Street Clinic", 'North "Old" Clinic'), ["2:1 bad-csv"]],
  [`${first}south;"South Street;1;;\n`, ["3:1 bad-csv"]],
])("%j is told at its cell", (lines, places) => {
  const { told, isSound } = check(head + lines);
  expect(told.map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual(places);
  expect(isSound).toBe(false);
});

test("a column that is not known, twice there, or not there is told once, however many lines follow", () => {
  const lines = [1, 2, 3].map((number) => `Clinic ${number},0300 123 4567,On Mondays,x\n`).join("");
  expect(check(`name,phone,hours,ward\n${lines}`).told).toEqual([
    '1:18 unknown-key "ward" is not a field of this entry.',
  ]);
  expect(check(`name,phone,name,hours\n${lines}`).told).toContain(
    '1:12 bad-csv There are two columns called "name".',
  );
  expect(check(`name,phone,opening,address\n${lines}`).told).toContain(
    '1:1 bad-csv There is no column called "hours".',
  );
});

test("clinics stand in one of the two files; one in YAML that says {} may lie there", () => {
  const copy = new ChangedContent();
  copy.put(csv, head + first);
  expect(copy.check().issues.map(told)).toEqual(["1:1 bad-csv clinics.yaml has entries, too."]);
  copy.put("data/clinics.yaml", "# none here\n{}\n");
  expect(copy.check().issues).toEqual([]);
});

test("another table than those that are known is told", () => {
  const copy = new ChangedContent();
  copy.put("data/sources.csv", "a\n");
  expect(copy.check().issues.map(({ code }) => code)).toEqual(["unknown-data-file"]);
});
