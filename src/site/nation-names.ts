import { type Nation, nations } from "../schema/fields.ts";

const names: Record<Nation, string> = {
  england: "England",
  scotland: "Scotland",
  wales: "Wales",
  "northern-ireland": "Northern Ireland",
};

/** The nations that something is for, in words: "England and Wales", or "the whole UK". */
export function nationNames(list: readonly Nation[]): string {
  if (nations.every((nation) => list.includes(nation))) return "the whole UK";
  return new Intl.ListFormat("en-GB").format(
    nations.filter((nation) => list.includes(nation)).map((nation) => names[nation]),
  );
}
