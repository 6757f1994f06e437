import type { Mistake } from "./mistake.ts";

const page = "guide/how-to-ask.md";
const scheme = "services/healthhero-healix.md";

/** Wrong digits, letters and sums. */
export const contactMistakes: readonly Mistake[] = [
  {
    name: "a wrong digit in a text",
    file: scheme,
    from: /(?<=^- Call )0345 222 3730/m,
    to: "0345 222 3731",
    code: "unknown-phone",
    hint: "Did you mean 0345 222 3730, Second Opinion Service, with HealthHero and Healix?",
  },
  {
    name: "a missing digit in front matter",
    file: scheme,
    from: /(?<=text: Call )0345 222 3730/m,
    to: "0345 222 373",
    code: "unknown-phone",
  },
  {
    name: "a wrong digit in the field of a service",
    file: scheme,
    from: /(?<=phone:\n {2}text: )"0345 222 3730"/m,
    to: '"0345 222 3780"',
    code: "contact-mismatch",
  },
  {
    name: "a number that nobody knows",
    file: page,
    from: "Tell your specialist",
    to: "Call ¦+44 20 7946 0000. Tell your specialist",
    code: "unknown-phone",
    hint: "Add it to data/contacts.yaml, with its source.",
  },
  {
    name: "a short number that nobody knows",
    file: page,
    from: "Tell your specialist",
    to: "Call ¦119. Tell your specialist",
    code: "unknown-phone",
  },
  {
    name: "a wrong digit behind a link",
    file: page,
    from: "[what you want](/guide/what-you-want/)",
    to: "[what you want](tel:03452223731)",
    code: "unknown-phone",
  },
  {
    name: "a misspelt e-mail address in a text",
    file: "pages/privacy.md",
    from: "hello@secondopinion.example",
    to: "helo@secondopinion.example",
    code: "unknown-email",
    hint: "Did you mean hello@secondopinion.example, Second Opinion Guide?",
  },
  {
    name: "a misspelt e-mail address in the data",
    file: "data/organisation.yaml",
    from: /(?<=^formats: .*)hello@secondopinion.example/m,
    to: "hello@secondopinon.example",
    code: "unknown-email",
  },
  {
    name: "a misspelt e-mail address behind a link",
    file: page,
    from: "[what you want](/guide/what-you-want/)",
    to: "[what you want](mailto:hallo@secondopinion.example)",
    code: "unknown-email",
  },
  {
    name: "a wrong price in a table",
    file: "guide/your-options.md",
    from: "£800",
    to: "£80",
    code: "unknown-price",
  },
  {
    name: "a price that nobody knows",
    file: page,
    from: "Tell your specialist",
    to: "It costs ¦£12,500. Tell your specialist",
    code: "unknown-price",
  },
  {
    name: "a wrong digit in a number with dots",
    file: scheme,
    from: /(?<=^- Call )0345 222 3730/m,
    to: "0345.222.3731",
    code: "unknown-phone",
  },
  {
    name: "two digits of a number turned round",
    file: scheme,
    from: /(?<=^- Call )0345 222 3730/m,
    to: "0354 222 3730",
    code: "unknown-phone",
  },
  {
    name: "a price with a comma in the wrong place",
    file: "guide/your-options.md",
    from: "£800",
    to: "£8,00",
    code: "unknown-price",
  },
  {
    name: "a price in another currency",
    file: "guide/your-options.md",
    from: "£800",
    to: "€800",
    code: "unknown-price",
  },
];
