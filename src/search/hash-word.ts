const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** How many letters a hash has, of six bits each: of 5,000 words one in 3,000 others has the hash of one of them. */
export const hashLength = 4;

/**
 * A word as a few letters that nobody can read it from, to tell whether it is in a list that is sent: coarse words are among everyday
 * ones. It is the FNV-1a hash of 32 bits, whose upper bits are folded into the lower 24 (draft-eastlake-fnv, 3).
 */
export function hashWord(word: string): string {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return Array.from({ length: hashLength }, (_, place) => letters.charAt((folded >>> (6 * place)) & 63)).join(
    "",
  );
}
