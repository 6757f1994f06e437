import dictionary from "dictionary-en-gb";
import nspell from "nspell";

type Speller = ReturnType<typeof nspell>;

let speller: Speller | undefined;

/** Words of health and the web that the dictionary does not have yet. */
const newer =
  "wellbeing webpage webpages immunotherapy immunotherapies chemoradiotherapy brachytherapy genomic telehealth".split(
    " ",
  );

const known = new Map<string, boolean>();

/** The dictionary takes a tenth of a second to read, so that is done when the first word is looked up. */
function british(): Speller {
  const { aff, dic } = dictionary;
  if (!speller) {
    speller = nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
    for (const word of newer) speller.add(word);
  }
  return speller;
}

/** Whether the dictionary of British English has a word, as written: `England` is a word, `england` is not. */
export function isBritish(word: string): boolean {
  const answer = known.get(word) ?? british().correct(word);
  known.set(word, answer);
  return answer;
}

/** Words of the dictionary that the author may have meant, the likeliest first. */
export function suggestBritish(word: string): string[] {
  return british().suggest(word);
}
