/** What pages of one kind may weigh, in bytes of Brotli, and whether they may run scripts. */
interface Budget {
  kind: string;
  bytes: number;
  scripts: boolean;
}

/** What fits into the first round trip of a connection: ten segments of 1460 bytes (RFC 6928), less the headers. */
const FIRST_ROUND_TRIP = 14_000;

const budgets: [RegExp, Budget][] = [
  [/^\/leaflets\/[^/]+\/.+/, { kind: "a leaflet to print", bytes: 40_000, scripts: true }],
  [/^\/leaflets\/.+/, { kind: "the web page of a leaflet", bytes: FIRST_ROUND_TRIP, scripts: true }],
  [/^\/search\//, { kind: "the search", bytes: FIRST_ROUND_TRIP, scripts: true }],
  [/^\/keep\//, { kind: "the page that keeps the guide", bytes: FIRST_ROUND_TRIP, scripts: true }],
];

const reading: Budget = { kind: "a page to read", bytes: FIRST_ROUND_TRIP, scripts: false };

/** The budget of a page, by its address. */
export function budgetOf(address: string): Budget {
  return budgets.find(([form]) => form.test(address))?.[1] ?? reading;
}
