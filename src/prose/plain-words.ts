/** What makes a number of a word stay one that takes no memory of its own. */
const most = 0x3fffffff;
const zero = 0x30;

/**
 * The plain words of a text in order: its runs of the letters a to z, and every other sign; each digit is the word `0`. Of what the
 * pattern of a regular expression says, all of these and no others can be told from it. As every text is read so, none is made a
 * string: each is a number, and two words may have the same.
 */
export class PlainWords {
  /** Each as it is written. */
  readonly written: number[] = [];
  /** Each in the form in which capitals and small letters are the same. */
  readonly plain: number[] = [];

  /** Puts those of a text in the place of the first ones, and tells how many they are. */
  read(text: string): number {
    const { written, plain } = this;
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (isLetter(code)) {
        let word = 0;
        let plainWord = 0;
        for (; isLetter(code); code = text.charCodeAt(at)) {
          word = (Math.imul(word, 31) + code) & most;
          plainWord = (Math.imul(plainWord, 31) + (code | 0x20)) & most;
          at += 1;
        }
        written[count] = word;
        plain[count] = plainWord;
        count += 1;
      }
      if (at >= text.length || isSpace(code)) continue;
      written[count] = signOf(code);
      plain[count] = signOf(code < 0x80 ? code : capitalOf(code));
      count += 1;
    }
    return count;
  }
}

/** The number of two words that follow each other. */
export function pairOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) + other) & most;
}

/** A run of letters or a sign in the form that is the same for all that match it where capitals and small letters do not count. */
export function plainWord(written: string): string {
  return /^[a-z]+$/i.test(written) ? written.toLowerCase() : written.toUpperCase();
}

/** Words that nearly every sentence has. */
const commonest = /^(?:a|and|are|be|can|for|i|in|is|it|of|on|or|that|the|to|will|with|you|your|[0.,’':])$/i;

/** How rare words that follow each other are likely to be, from nought: long words are rarer than short ones, and signs than letters. */
export function rarity(words: string): number {
  const ofEach = words.split(" ").map((word) => {
    if (commonest.test(word)) return 0;
    return /[a-z]/i.test(word) ? word.length : 4;
  });
  return ofEach.reduce((sum, each) => sum + 1 + each);
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(String.fromCharCode(code));
}

function signOf(code: number): number {
  return code >= zero && code <= 0x39 ? zero : code;
}

function capitalOf(code: number): number {
  return String.fromCharCode(code).toUpperCase().charCodeAt(0);
}
