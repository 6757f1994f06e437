import { CborReader } from "./cbor-reader.ts";
import { cborList, cborListOf, cborNumber, cborText } from "./write-cbor.ts";

/** Filters of one part of an index, and the number that its first page has among all pages. */
interface PartFilters {
  filters: readonly Uint8Array[];
  firstPage: number;
}

/**
 * Puts filters of all parts together: `[name, [[value, [page, …]], …]]`, values in order, as Pagefind has them in any.
 *
 * @returns each by its name
 */
export function mergeFilters(parts: readonly PartFilters[]): Map<string, Buffer> {
  const merged = new Map<string, Map<string, number[]>>();
  for (const { filters, firstPage } of parts)
    for (const filter of filters) {
      const reader = new CborReader(Buffer.from(filter));
      reader.list(2);
      const values = entryOf(merged, reader.text(), () => new Map<string, number[]>());
      for (let value = reader.list(); value > 0; value -= 1) {
        reader.list(2);
        const pages = entryOf(values, reader.text(), () => []);
        for (let page = reader.list(); page > 0; page -= 1) pages.push(firstPage + reader.number());
      }
    }
  return new Map(inOrder(merged).map(([name, values]) => [name, filterOf(name, values)]));
}

function filterOf(name: string, values: ReadonlyMap<string, readonly number[]>): Buffer {
  const entries = inOrder(values).map(([value, pages]) =>
    cborListOf([cborText(value), cborListOf(pages.map(cborNumber))]),
  );
  return Buffer.concat([cborList(2), cborText(name), cborListOf(entries)]);
}

const inOrder = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].toSorted(([one], [other]) => (one < other ? -1 : 1));

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
