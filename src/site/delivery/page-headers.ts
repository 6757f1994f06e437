/**
 * The lines of `_headers` that give each page its policy. A folder whose pages all have the same one needs a single
 * rule, so that the file stays short; no page is met by two rules, since a browser would add them up.
 *
 * @param policies the policy of each page, by its address: `/guide/how-to-ask/`
 * @param prefix the path that the site lives in, with both slashes
 */
export function pageHeaders(policies: ReadonlyMap<string, string>, prefix: string): string {
  const rules = rulesOf("/", [...policies]);
  return rules
    .map(([place, policy]) => `${prefix}${place.slice(1)}\n  Content-Security-Policy: ${policy}\n`)
    .join("");
}

type Policy = readonly [address: string, policy: string];

function rulesOf(folder: string, pages: readonly Policy[]): Policy[] {
  const [first] = pages;
  if (first && folder !== "/" && pages.every(([, policy]) => policy === first[1])) {
    return [[`${folder}*`, first[1]]];
  }
  const below = new Map<string, Policy[]>();
  const here: Policy[] = [];
  for (const page of pages) {
    const [, child] = /^([^/]+\/)/.exec(page[0].slice(folder.length)) ?? [];
    if (child) below.set(child, [...(below.get(child) ?? []), page]);
    else here.push(page);
  }
  return [...here, ...[...below].flatMap(([child, inside]) => rulesOf(`${folder}${child}`, inside))];
}
