import { expect, test } from "vitest";
import { findPrices, plainPrice } from "../../../src/checks/contacts/find-prices.ts";

test.each([
  ["It costs £800, or more.", "£800"],
  ["It costs ￡800.", "£800"],
  ["It costs £8OO.", "£800"],
  ["It costs eight hundred pounds.", "£800"],
  ["It costs a thousand pounds.", "£1000"],
  ["One thousand two hundred and fifty pounds", "£1250"],
  ["It costs GBP 800.", "£800"],
  ["It costs 800 GBP.", "£800"],
  ["An 800-pound fee", "£800"],
  ["It costs £1.5k.", "£1500"],
  ["It costs £ 1,000.00.", "£1000"],
  ["A stamp costs 50p.", "£0.5"],
  ["A stamp costs 50 pence.", "£0.5"],
  ["It costs €500.", "€500"],
  ["It costs USD 300.", "$300"],
])("%s has a price", (text, price) => {
  expect(findPrices(text).map((found) => plainPrice(found.text))).toEqual([price]);
});

test.each([
  "You lost 10 pounds in weight.",
  "She weighs 8 stone 5 pounds, 10 pounds lighter.",
  "See p. 50 and page 24 at 3pm.",
  "It costs a few pounds, or many pounds.",
])("%s has none", (text) => {
  expect(findPrices(text)).toEqual([]);
});
