import type { Mistake } from "./mistake.ts";

const leaflet = "leaflets/how-to-ask.md";

/** Mistakes in data, and in what a leaflet includes. */
export const dataMistakes: readonly Mistake[] = [
  {
    name: "a clinic with the name of a leaflet",
    file: "data/clinics.yaml",
    from: /^\{\}/m,
    to: '¦how-to-ask:\n  name: North Street\n  phone: "0300 123 4567"\n  hours: On Mondays',
    code: "slug-clash",
  },
  {
    name: "a logo that is not there",
    file: "data/clinics.yaml",
    from: /^\{\}/m,
    to: 'north:\n  name: North Street\n  phone: "0300 123 4567"\n  hours: On Mondays\n  logo: ¦/images/north.svg',
    code: "unknown-logo",
  },
  {
    name: "a colour too light for white words",
    file: "data/organisation.yaml",
    from: '"#0a545c"',
    to: '"#0f7a85"',
    code: "weak-colour",
  },
  {
    name: "a colour too dark for dark words",
    file: "data/organisation.yaml",
    from: '"#f6bd4b"',
    to: '"#b3541e"',
    code: "weak-colour",
  },
  {
    name: "a clinic without hours",
    file: "data/clinics.yaml",
    from: /^\{\}/m,
    to: '¦north:\n  name: North Street\n  phone: "0300 123 4567"',
    code: "missing-key",
  },
  {
    name: "a part of no page",
    file: leaflet,
    from: "how-to-ask#in-short",
    to: "how-too-ask#in-short",
    code: "unknown-part",
    hint: 'Did you mean "how-to-ask"?',
  },
  {
    name: "a part of no heading",
    file: leaflet,
    from: "how-to-ask#in-short",
    to: "how-to-ask#in-shrt",
    code: "unknown-part",
    hint: 'Did you mean "#in-short"?',
  },
  {
    name: "a page number that is none",
    file: leaflet,
    from: /(?<=^ {2}a4: )2/m,
    to: "two",
    code: "wrong-value",
  },
  {
    name: "a phone number in letters",
    file: "data/contacts.yaml",
    from: /(?<=phone: )"0345 222 3730"/,
    to: '"0345 CALL US"',
    code: "wrong-value",
  },
  {
    name: "a source of a contact that is not",
    file: "data/contacts.yaml",
    from: /(?<=source: )nhs-pals/,
    to: "nhs-pal",
    code: "unknown-source",
    hint: 'Did you mean "nhs-pals"?',
  },
  {
    name: "a route to no page",
    file: "data/routes.yaml",
    from: "/guide/is-there-time/",
    to: "/guide/is-there-tim/",
    code: "unknown-page",
  },
  {
    name: "a web address without https",
    file: "data/contacts.yaml",
    from: "https://pcc-ni.net",
    to: "http://pcc-ni.net",
    code: "wrong-value",
  },
  {
    name: "a colour in words",
    file: "data/organisation.yaml",
    from: /(?<=deep: )"#\w+"/,
    to: "teal",
    code: "wrong-value",
  },
  {
    name: "a drawing that is not there",
    file: "data/sections.yaml",
    from: /(?<=icon: )decide/,
    to: "decid",
    code: "unknown-icon",
    hint: 'Did you mean "decide"?',
  },
];
