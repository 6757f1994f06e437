import type { Mistake } from "./mistake.ts";

const page = "guide/hearing-test.md";
const scheme = "services/bright-works.md";

/** Wrong digits, letters and sums. */
export const contactMistakes: readonly Mistake[] = [
  {
    name: "a wrong digit in a text",
    file: scheme,
    from: /(?<=^- Call )020 7946 0300/m,
    to: "020 7946 0301",
    code: "unknown-phone",
    says: ["020 7946 0301 is not known.", "Did you mean 020 7946 0300, Bright Works?"],
  },
  {
    name: "a patient’s number instead of a phone number",
    file: scheme,
    from: /(?<=^- Call )020 7946 0300/m,
    to: "9990000018",
    code: "patient-number",
  },
  ...[
    "You can ask:\n\n- Scotland Ears: ¦0808 157 0100",
    "Call Scotland Ears on ¦0808 157 0100 today.",
    "Ask Scotland Ears’s helpline – ¦0808 157 0100.",
    "| Who | Number |\n|---|---|\n| Scotland Ears | ¦0808 157 0100 |",
  ].map(
    (text): Mistake => ({
      name: "the number of another behind a name",
      file: page,
      from: "Think about when words are hard to hear.",
      to: `Then ask.\n\n${text}\n\nThen wait.`,
      code: "wrong-number",
      says: [
        "0808 157 0100 is the number of Sound Helpers, and not of Scotland Ears.",
        "Write 0808 157 0200, or the name of Sound Helpers.",
      ],
    }),
  ),
  {
    name: "a contact that has kept the number of another",
    file: "data/contacts.yaml",
    from: '"0808 157 0200"',
    to: '"0808 157 0100"',
    code: "shared-number",
    says: [
      "0808 157 0100 is the number of Sound Helpers, too.",
      "Look up the number of each, or give both the website that they share.",
    ],
  },
  {
    name: "a missing digit in front matter",
    file: scheme,
    from: /(?<=text: Call )020 7946 0300/m,
    to: "020 7946 030",
    code: "unknown-phone",
  },
  {
    name: "a wrong digit in the field of a service",
    file: scheme,
    from: /(?<=phone:\n {2}text: )"020 7946 0300"/m,
    to: '"020 7946 0380"',
    code: "contact-mismatch",
    says: [
      "020 7946 0380 is not what data/contacts.yaml has for Bright Works.",
      "It has 020 7946 0300: find out which is right, and write that in both.",
    ],
  },
  {
    name: "a number that nobody knows",
    file: page,
    from: "Tell your doctor",
    to: "Call ¦+44 29 2018 0999. Tell your doctor",
    code: "unknown-phone",
    hint: "Add it to data/contacts.yaml, with its source.",
  },
  {
    name: "a short number that nobody knows",
    file: page,
    from: "Tell your doctor",
    to: "Call ¦119. Tell your doctor",
    code: "unknown-phone",
  },
  {
    name: "a wrong digit behind a link",
    file: page,
    from: "[the signs](/guide/signs/)",
    to: "[the signs](tel:02079460301)",
    code: "unknown-phone",
  },
  {
    name: "a misspelt e-mail address in a text",
    file: "pages/privacy.md",
    from: "{email}",
    to: "helo@clear-words.example",
    code: "unknown-email",
    says: ["helo@clear-words.example is not known.", "Did you mean hello@clear-words.example, Clear Words?"],
  },
  {
    name: "a misspelt e-mail address in the data",
    file: "data/organisation.yaml",
    from: /(?<=^formats: .*)\{email\}/m,
    to: "hello@clear-wrods.example",
    code: "unknown-email",
  },
  {
    name: "a misspelt e-mail address behind a link",
    file: page,
    from: "[the signs](/guide/signs/)",
    to: "[the signs](mailto:hallo@clear-words.example)",
    code: "unknown-email",
  },
  {
    name: "a wrong price in a table",
    file: "guide/hearing-aids.md",
    from: "£900",
    to: "£90",
    code: "unknown-price",
    says: ["£90 is not known.", "Did you mean £900, Quiet Street Hearing?"],
  },
  {
    name: "a price that nobody knows",
    file: page,
    from: "Tell your doctor",
    to: "It costs ¦£12,500. Tell your doctor",
    code: "unknown-price",
  },
  {
    name: "a wrong digit in a number with dots",
    file: scheme,
    from: /(?<=^- Call )020 7946 0300/m,
    to: "020.7946.0301",
    code: "unknown-phone",
  },
  {
    name: "two digits of a number turned round",
    file: scheme,
    from: /(?<=^- Call )020 7946 0300/m,
    to: "020 7964 0300",
    code: "unknown-phone",
  },
  {
    name: "a price with a comma in the wrong place",
    file: "guide/hearing-aids.md",
    from: "£900",
    to: "£9,00",
    code: "unknown-price",
  },
  {
    name: "a price in another currency",
    file: "guide/hearing-aids.md",
    from: "£900",
    to: "€900",
    code: "unknown-price",
  },
];
