/**
 * The plain words of a text: its runs of the letters a to z as they are written and in small letters, and every other sign; each
 * digit is the word `0`. Of what the pattern of a regular expression says, all of these and no others can be told from it.
 */
export function plainWords(text: string): string[] {
  return (text.match(/[a-z]+|\S/gi) ?? []).flatMap((written) => {
    const plain = plainWord(written);
    return plain === written || /\d/.test(written) ? [plain] : [plain, written];
  });
}

/** A run of letters or a sign in the form that is the same for all that match it where capitals and small letters do not count. */
export function plainWord(written: string): string {
  if (/\d/.test(written)) return "0";
  return /^[a-z]+$/i.test(written) ? written.toLowerCase() : written.toUpperCase();
}

/** How rare a plain word is likely to be, from nought: long words are rarer than short ones, and signs than letters, but for a few. */
export function rarity(word: string): number {
  if (/[a-z]/i.test(word)) return word.length;
  return /[0.,’':]/.test(word) ? 0 : 4;
}
