import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { formatPaperChanges } from "../../src/leaflets/paper-changes.ts";
import { linkAnnotations } from "../../src/pdf/link-annotations.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../src/pdf/text-by-structure.ts";
import { runCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";
import { buildHere } from "./build-here.ts";

const clinic = `north-street:
  name: North Street Cancer Centre
  phone: "0300 123 4567"
  hours: Monday to Friday, 9am to 4pm
  address: 1 North Street, Leeds
  logo: /images/north-street.svg
`;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"><rect width="120" height="30"/></svg>';

test("each clinic gets its own set, with its details in the box, beside the one without", async () => {
  const dir = await smallContent({ leaflets: 1 });
  const leaflet = path.join(dir, "leaflets/leaflet-0.md");
  // What stands beside the box makes room for it, in a real leaflet.
  const opening = "Everything to do and to bring before you see another doctor about your cancer";
  await writeFile(leaflet, (await readFile(leaflet, "utf8")).replace("Made up", opening));
  const out = path.join(path.dirname(dir), "dist");
  const places = { content: dir, out, cache: path.join(path.dirname(dir), "cache") };
  const words = async (file: string) =>
    textByStructure(await readPdf(await readFile(path.join(out, "leaflets", file)))).map(({ text }) =>
      text.trim(),
    );
  const manifest = async (): Promise<Manifest> =>
    JSON.parse(await readFile(path.join(out, "leaflets/manifest.json"), "utf8"));
  await writeFile(path.join(dir, "data/clinics.yaml"), clinic);
  await mkdir(path.join(dir, "images"), { recursive: true });
  await writeFile(path.join(dir, "images/north-street.svg"), logo);

  expect((await buildHere(places)).built).toBeDefined();
  const { leaflets } = await manifest();
  expect(leaflets.map(({ file, clinic }) => [file, clinic])).toEqual([
    ["leaflet-0.pdf", undefined],
    ["leaflet-0-large-print.pdf", undefined],
    ["north-street/leaflet-0.pdf", "north-street"],
    ["north-street/leaflet-0-large-print.pdf", "north-street"],
  ]);
  const versionsOf = (set: typeof leaflets) => set.map(({ clinic, version }) => `${clinic} ${version}`);
  const versions = new Set(versionsOf(leaflets)); // One for both editions, another for the clinic.
  expect(versions.size).toBe(2);
  const files = await readdir(path.join(out, "leaflets"), { recursive: true });
  expect(files.filter((file) => file.endsWith(".png")).sort()).toEqual([
    "leaflet-0-small.png",
    "leaflet-0.png",
  ]);
  const details = ["North Street Cancer Centre", "0300 123 4567", "Monday to Friday, 9am to 4pm"];
  for (const file of ["north-street/leaflet-0.pdf", "north-street/leaflet-0-large-print.pdf"]) {
    expect(await words(file)).toEqual(expect.arrayContaining([...details, "1 North Street, Leeds"]));
    expect(await words(file)).not.toContain("Your clinic");
  }
  expect(await words("leaflet-0.pdf")).toContain("Your clinic");
  const { document } = await readPdf(await readFile(path.join(out, "leaflets/north-street/leaflet-0.pdf")));
  const targets = linkAnnotations(document).map(({ target }) => target.replace(/#v-.*/, "#v-"));
  const { url, email } = parse(await readFile(path.join(dir, "data/organisation.yaml"), "utf8"));
  const own = `${url}leaflets/leaflet-0/`;
  // The clinic's number, the code, the address below it, and the publisher's own, each to follow with a tap.
  expect(targets).toEqual(expect.arrayContaining(["tel:03001234567", `${own}#v-`, own, `mailto:${email}`]));

  await writeFile(path.join(dir, "data/clinics.yaml"), clinic.replace("4567", "4568"));
  const select = { clinic: "north-street", only: "leaflet-0" };
  const again = await buildHere({ ...places, select });
  expect(again.printed).toEqual(["north-street/leaflet-0-large-print.pdf", "north-street/leaflet-0.pdf"]);
  expect(formatPaperChanges(again.built?.changes ?? { reprint: [], look: [] })).toEqual([
    'A reprint is needed: "Leaflet 0" (only the copies of north-street).',
  ]);
  expect(await words("north-street/leaflet-0.pdf")).toContain("0300 123 4568");
  const changed = versionsOf((await manifest()).leaflets);
  expect(changed).toHaveLength(4);
  expect(new Set(changed.filter((version) => !versions.has(version))).size).toBe(1); // The clinic's alone.

  // The same clinic as a line of a table, and another beside it: only what is new is printed.
  await writeFile(path.join(dir, "data/clinics.yaml"), "{}\n");
  await writeFile(
    path.join(dir, "data/clinics.csv"),
    "\uFEFFID;Name;Phone;Hours;Address;Logo\r\n" +
      "north-street;North Street Cancer Centre;0300 123 4568;Monday to Friday, 9am to 4pm;1 North Street, Leeds;/images/north-street.svg\r\n" +
      "south-lane;South Lane Clinic;0300 123 4569;On Mondays;;\r\n",
  );
  const fromTable = await buildHere(places);
  expect(fromTable.built).toBeDefined();
  expect(fromTable.printed).toEqual(["south-lane/leaflet-0-large-print.pdf", "south-lane/leaflet-0.pdf"]);
  expect(await words("south-lane/leaflet-0.pdf")).toContain("South Lane Clinic");

  const unknown = await runCommand("leaflets", "--content", dir, "--out", out, "--clinic", "south");
  expect(unknown).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("The clinics are: north-street, south-lane."),
  });
});
