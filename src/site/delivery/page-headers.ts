/**
 * The lines of `_headers` that give pages their policies: a rule for each folder at the top of the site, however many
 * pages it has, since hosts read a hundred rules at most. It allows what any page of the folder needs; each page's own
 * policy, in the page, holds beside it. No page is met by two rules.
 *
 * @param policies the policy of each page, by its address: `/guide/how-to-ask/`
 * @param prefix the path that the site lives in, with both slashes
 */
export function pageHeaders(policies: ReadonlyMap<string, string>, prefix: string): string {
  const places = new Map<string, string[]>();
  for (const [address, policy] of policies) {
    const place = address.replace(/^(\/[^/]+\/).*/, "$1*");
    places.set(place, [...(places.get(place) ?? []), policy]);
  }
  return [...places]
    .map(([place, all]) => `${prefix}${place.slice(1)}\n  Content-Security-Policy: ${together(all)}\n`)
    .join("");
}

/** A policy that allows what any of these allows. */
function together(policies: readonly string[]): string {
  const allowed = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split("; "))) {
    const [name = "", ...sources] = directive.split(" ");
    allowed.set(name, new Set([...(allowed.get(name) ?? []), ...sources]));
  }
  return [...allowed].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}
