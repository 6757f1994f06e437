/** A set, or a map by its keys. */
type Keyed = Pick<ReadonlySet<string>, "size" | "has" | "keys">;

/** Whether two have the same keys: what was kept before need not be written once more. */
export function sameKeys(one: Keyed, other: Keyed): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}
