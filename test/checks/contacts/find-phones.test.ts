import { expect, test } from "vitest";
import { dialled, findPhones } from "../../../src/checks/contacts/find-phones.ts";

test.each([
  ["Ring O345 222 3731.", "03452223731"],
  ["Ring 0345 222 373l.", "03452223731"],
  ["Ring 0845 46 47.", "08454647"],
  ["Ring +44(0)20 7946 0018.", "02079460018"],
  ["Ring +44 (0)20 7946 0018.", "02079460018"],
  ["Ring 0044 20 7946 0018.", "02079460018"],
  ["Ring [0345] 222 3731.", "03452223731"],
  ["Ring 0345.222.3731 or so", "03452223731"],
  ["Ring 0345/222/3731 now", "03452223731"],
  ["Ring 0345‑222−3731.", "03452223731"],
  ["Ring ０３４５ 222 3731.", "03452223731"],
  ["Ring ٠٣٤٥ ٢٢٢ ٣٧٣١.", "03452223731"],
  ["Ring oh three four five, double two two, three seven three one.", "03452223731"],
  ["Ring 0800 CALL NOW.", "08002255669"],
  ["Text HELP to 85258.", "85258"],
  ["Send a text to 85258, and wait.", "85258"],
  ["Call 1234.", "1234"],
  ["Ring 157 0100 (code 0808).", "1570100"],
  ["Call 99 if you are very ill.", "99"],
  ["Ring 12, and wait.", "12"],
  ["Ring the ward on 5678", "5678"],
  ["Ask for extension 4567.", "4567"],
  ["Ring 0345 222 3731 24 hours a day.", "03452223731"],
  ["Ring 0345 222 3731 24/7.", "03452223731"],
  ["Ring 0345 222 3731 7 days a week.", "03452223731"],
  ["Ring 0345 222 3731 9 to 5.", "03452223731"],
  ["Ring 0345 222 3731 9-5, Monday to Friday.", "03452223731"],
  ["Ring 0345 222 3731 9.30 – 17.00 on weekdays.", "03452223731"],
  ["Ring 0345 222 3731 8.30am to 5pm.", "03452223731"],
  ["Ring +44 345 222 3731 9 am to 5 pm.", "03452223731"],
  ["Ward 3 0345 222 3731.", "03452223731"],
  ["Clinic 12: 12 (0345) 222 3731.", "03452223731"],
  ["Ring 0345 222 3731 2.", "034522237312"],
  ["Ring 0345 222 3731 21 for help.", "0345222373121"],
])("%s is found, as it is dialled", (text, number) => {
  expect(findPhones(text).map((found) => dialled(found.text))).toEqual([number]);
  for (const { text: found, index } of findPhones(text))
    expect(text.slice(index, index + found.length)).toBe(found);
});

test.each([
  "On 6 August 2026, or 06/08/2026, or 2026-08-06.",
  "In 2019 1,200 people asked 300 doctors.",
  "Of 10,000,000 people, 1 in 100.",
  "Call us in 2027, or phone us on 2 March 2026.",
  "Text it to 500 people; call 2 days before.",
  "In 2019 2020 2021, and I 2026.",
  "From 12:30 to 14:30, page 12 of 34, AB12 3CD.",
  "It takes zero to five days, one or two.",
])("%s holds no number", (text) => {
  expect(findPhones(text)).toEqual([]);
});
