/** The page that hosts show for what is not there, with the fields of the path that was asked for. */
const lost = "/404.html";

/** What no page can say of itself. */
const frames = "frame-ancestors 'self'";

/** A picture that is opened by itself runs nothing; the page for what is not there still has its typeface and its search. */
const sandbox = "sandbox allow-forms allow-same-origin";

/**
 * The lines of `_headers` that give pages their policies: a rule for each folder at the top of the site, however many
 * pages it has, since hosts read a hundred rules at most. It allows what any page of the folder needs, and the page that is
 * shown where one is missing; each page's own policy, in the page, holds beside it. No path is met by two of these rules, since
 * hosts differ in what they make of that.
 *
 * @param policies the policy of each page, by its address: `/guide/how-to-ask/`
 * @param prefix the path that the site lives in, with both slashes
 */
export function pageHeaders(policies: ReadonlyMap<string, string>, prefix: string): string {
  const always = [policies.get(lost) ?? []].flat();
  const places = new Map<string, string[]>();
  for (const [address, policy] of policies) {
    const place = address.replace(/^(\/[^/]+\/).*/, "$1*");
    places.set(place, [...(places.get(place) ?? always), policy]);
  }
  const rule = (place: string, ...policy: string[]) =>
    `${prefix}${place.slice(1)}\n  Content-Security-Policy: ${policy.join("; ")}\n`;
  return [
    ...[...places].map(([place, all]) => rule(place, together(all), frames)),
    rule("/images/*", together(["default-src 'none'", ...always]), frames, sandbox),
  ].join("");
}

/** A policy that allows what any of these allows. */
function together(policies: readonly string[]): string {
  const allowed = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split("; "))) {
    const [name = "", ...sources] = directive.split(" ");
    allowed.set(name, new Set([...(allowed.get(name) ?? []), ...sources]));
  }
  return [...allowed].map(([name, sources]) => [name, ...inForce(sources)].join(" ")).join("; ");
}

/** Beside a hash browsers do not hear `'unsafe-inline'`, which allows what the hash does, nor `'none'` beside anything (CSP Level 3, 6.7). */
function inForce(sources: ReadonlySet<string>): string[] {
  const isUnsafe = sources.has("'unsafe-inline'");
  return [...sources].filter((source) =>
    source === "'none'" ? sources.size === 1 : !(isUnsafe && source.startsWith("'sha256-")),
  );
}
