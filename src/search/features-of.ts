import type { Question } from "./read-question.ts";

/** What a small word tells, and two words side by side, beside a word that says what is sought. */
const [smallShare, pairShare] = [0.5, 0.7];

/** What stands before the first word of a question, and behind the last: “can I” at its beginning asks for something else than amid it. */
const [start, end] = ["^", "$"];

/**
 * What of a question tells which page is sought: its stems, what they mean in the words of the guide, and its pairs of
 * words side by side (“who do” and “what do” ask for different things), its beginning and its end among them, each with how much
 * of the question it is. Their squares add up to 1, so that a long question tells no more than a short one.
 */
export function featuresOf({ terms, stems }: Question): Map<string, number> {
  const features = new Map<string, number>();
  for (const term of terms) {
    const share = term.isSmall ? smallShare : 1;
    for (const [stem, surely] of term.stems)
      features.set(stem, Math.max(surely * share, features.get(stem) ?? 0));
  }
  const all = [start, ...stems, end];
  for (const [index, stem] of all.slice(1).entries()) features.set(`${all[index]} ${stem}`, pairShare);
  const length = Math.hypot(...features.values());
  return new Map([...features].map(([feature, share]) => [feature, share / length]));
}
