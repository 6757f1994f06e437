/** A value put in place of another: file, the keys that lead to it, and what to put there, as YAML. */
export type FieldPayload = [file: string, keys: (string | number)[], yaml: string];

const page = "guide/hearing-test.md";
const leaflet = "leaflets/hearing-test.md";
const sections = "data/sections.yaml";

/** Values that no field may hold: addresses that run, paths out of the content, and YAML that is more than data. */
export const fieldPayloads: readonly FieldPayload[] = [
  ...[
    "javascript:ran()",
    "data:text/html,x",
    "//evil.example/",
    "file:///etc/passwd",
    "/guide/../../etc/passwd",
  ].flatMap((address): FieldPayload[] => [
    ["data/routes.yaml", [0, "goTo"], address],
    ["data/home.yaml", ["help", "goTo"], address],
    ["data/sources.yaml", ["sound-health", "url"], address],
    ["data/contacts.yaml", ["wales-ears", "website"], address],
    ["data/organisation.yaml", ["url"], address],
  ]),
  ...[
    "../../../etc/passwd",
    "../content/images/evil",
    "/etc/passwd",
    "hero.svg#x",
    "{{ 7 * 191 }}",
    "__proto__",
  ].map((icon): FieldPayload => [sections, ["test", "icon"], JSON.stringify(icon)]),
  ...[
    "../../package.json",
    "hearing-test/../../../etc/passwd",
    "/etc/passwd",
    "__proto__",
    "constructor",
    "hearing-test#__proto__",
    "hearing-test#constructor",
    "{{ 7 * 191 }}",
  ].map((part): FieldPayload => [leaflet, ["include"], `[${JSON.stringify(part)}]`]),
  ...["__proto__", "constructor", "../sources", "{{ 7 * 191 }}"].flatMap((id): FieldPayload[] => [
    [page, ["sources"], `[${JSON.stringify(id)}]`],
    [page, ["section"], JSON.stringify(id)],
    ["services/quiet-street.md", ["contact"], JSON.stringify(id)],
    ["data/home.yaml", ["ways"], `[${JSON.stringify(id)}]`],
  ]),
  ...["red", "#fff;}</style><script>ran()</script>", "url(//evil.example)", "#12345g"].map(
    (colour): FieldPayload => ["data/organisation.yaml", ["colours", "deep"], JSON.stringify(colour)],
  ),
  ...["a@b.example?bcc=c@d.example", "<script>@b.example", "javascript:ran()@b.example"].map(
    (email): FieldPayload => ["data/organisation.yaml", ["email"], JSON.stringify(email)],
  ),
  ...['01632 960 000"onclick="ran()', "javascript:ran()", "0345 222 3730;ext=1"].map(
    (phone): FieldPayload => ["data/contacts.yaml", ["scotland-ears", "phone"], JSON.stringify(phone)],
  ),
  ...[
    "!!js/function 'ran()'",
    "!!js/regexp /x/",
    "!!python/object/apply:os.system [id]",
    "!!binary cmFu",
    "!!set {a, b}",
    "[a, b]",
    "{a: b}",
    "null",
    "true",
    "12",
    ".inf",
    "&a [*a]",
    "*nowhere",
    "{__proto__: {polluted: true}}",
    "{constructor: {prototype: {polluted: true}}}",
  ].map((value): FieldPayload => [page, ["title"], value]),
  ...["1e999", "-1", "0.5", "[1]", "'1'"].map((order): FieldPayload => [page, ["order"], order]),
  ...["2026-02-30", "2026-11-21T00:00:00Z", "!!timestamp 2026-11-21x", "0"].map(
    (day): FieldPayload => [page, ["reviewed"], day],
  ),
  ...["__proto__", "constructor", "toString", "prototype"].flatMap((key): FieldPayload[] => [
    [page, [key], "{polluted: true}"],
    [leaflet, [key], "{polluted: true}"],
    ["data/organisation.yaml", [key], "{polluted: true}"],
    ["data/contacts.yaml", [key], "{polluted: true}"],
    ["data/glossary.yaml", [key], "{polluted: true}"],
    ["data/sections.yaml", [key], "{polluted: true}"],
  ]),
];
