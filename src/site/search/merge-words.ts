import { CborReader } from "./cbor-reader.ts";
import { mergePostings, type ReadPart } from "./merge-postings.ts";
import { cborList, cborText } from "./write-cbor.ts";

/** How much one file of words holds at least, in places and pages, as Pagefind has it. */
const chunkSize = 20_000;

/** One file of words: which it holds first and last, and its data. */
export interface WordChunk {
  from: string;
  to: string;
  data: Buffer;
}

/** A part of an index, at its words. */
interface PartOfWords extends ReadPart {
  wordCount: number;
}

/** Puts the words of all parts together, in files as Pagefind parts them: `[[[word, pages, [[form, pages], …]], …]]`. */
export function mergeWords(parts: readonly PartOfWords[]): WordChunk[] {
  const chunks: { words: string[]; pieces: Buffer[]; size: number }[] = [];
  for (const [word, of] of sideBySide(parts)) {
    const last = chunks.at(-1);
    const chunk = last && last.size < chunkSize ? last : { words: [], pieces: [], size: 0 };
    if (chunk !== last) chunks.push(chunk);
    const { pieces, size } = mergePostings(of);
    chunk.words.push(word);
    chunk.pieces.push(cborList(3), cborText(word, "latin1"), ...pieces, ...mergeForms(of));
    chunk.size += size;
  }
  return chunks.map(({ words, pieces }, index) => {
    return {
      from: untilOther(words[0], chunks[index - 1]?.words.at(-1)),
      to: untilOther(words.at(-1), chunks[index + 1]?.words[0]),
      data: Buffer.concat([cborList(1), cborList(words.length), ...pieces]),
    };
  });
}

/** Puts together in which other forms a word stands, such as with accents, and where; in the order in which pages have them. */
function mergeForms(parts: readonly ReadPart[]): Buffer[] {
  const forms = new Map<string, ReadPart[]>();
  for (const part of parts)
    for (let form = part.reader.list(); form > 0; form -= 1) {
      part.reader.list(2);
      const name = part.reader.byteText();
      const reader = new CborReader(part.reader.bytes, part.reader.at);
      forms.set(name, [...(forms.get(name) ?? []), { ...part, reader }]);
      part.reader.skip();
    }
  const merged = [...forms].flatMap(([name, of]) => [
    cborList(2),
    cborText(name, "latin1"),
    ...mergePostings(of).pieces,
  ]);
  return [cborList(forms.size), ...merged];
}

/** As much of a word as tells it from another, if there is one; both as their bytes. */
function untilOther(word = "", other: string | undefined): string {
  const letters = lettersOf(word);
  if (other === undefined) return letters.join("");
  const others = lettersOf(other);
  const common = letters.findIndex((letter, at) => letter !== others[at]);
  return letters.slice(0, common < 0 ? letters.length : common + 1).join("");
}

const lettersOf = (bytes: string) => [...Buffer.from(bytes, "latin1").toString()];

/**
 * Reads the words of parts side by side, in the order of their bytes. What stands behind a word is to be read before the next is asked for.
 *
 * @returns each word as its bytes, with the parts that have it
 */
function* sideBySide(parts: readonly PartOfWords[]): Generator<[word: string, of: ReadPart[]]> {
  const cursors = parts.map((part) => ({ part, left: part.wordCount, word: "" }));
  const advance = (cursor: (typeof cursors)[number]) => {
    cursor.left -= 1;
    if (cursor.left < 0) return false;
    cursor.part.reader.list(3);
    cursor.word = cursor.part.reader.byteText();
    return true;
  };
  let open = cursors.filter(advance);
  while (open.length > 0) {
    const least = open.map(({ word }) => word).reduce((one, other) => (other < one ? other : one));
    const those = open.filter(({ word }) => word === least);
    yield [least, those.map(({ part }) => part)];
    const ended = those.filter((cursor) => !advance(cursor));
    if (ended.length > 0) open = open.filter((cursor) => !ended.includes(cursor));
  }
}
