/** A made-up sentence has a beginning, somebody or something, and an end: each is taken by chance. */
const beginnings = [
  "You can ask",
  "It helps to talk to",
  "Write down what you want to say to",
  "Before you go, ring",
  "After a week or two, call",
  "If you feel unsure, speak to",
  "When you are ready, meet",
  "Take the letter to",
  "Show this page to",
  "On a bad day, sit down with",
  "Once a month, see",
  "Share what you have read with",
];

const people = [
  "your doctor",
  "the nurse on the ward",
  "a friend",
  "your sister or brother",
  "the team at the clinic",
  "somebody at work",
  "your neighbour",
  "the person who looks after you",
  "a helper",
  "the office at the hospital",
  "your teacher",
  "the chemist in your town",
];

const ends = [
  "about the scan",
  "about money and travel",
  "and take notes while you listen",
  "and ask what each new word means",
  "about food and sleep",
  "before you choose",
  "and say how you feel today",
  "about the next step",
  "and bring your list of questions",
  "about pain at night",
  "so that you know who to call",
  "about school and home",
  "and ask for a copy of the letter",
  "about the tests that come first",
  "when the plan has changed",
  "about rest and walks",
];

const topics = [
  "Scans",
  "Letters",
  "Travel",
  "Money",
  "Sleep",
  "Food",
  "Work",
  "School",
  "Pain",
  "Tests",
  "Friends",
  "Home",
  "Walks",
  "Rest",
  "Clinics",
  "Calls",
];

/** Numbers that look like chance and are the same at every run (Lehmer, modulus 2^31 - 1). */
function* chances(seed: number): Generator<number, never> {
  for (let state = (seed * 7919 + 17) % 2147483647; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

/** What one made-up page says: the same at every run, and no sentence of it twice. */
export function madeUpWords(page: number) {
  const chance = chances(page + 1);
  const one = (list: readonly string[]) => list[chance.next().value % list.length] ?? "";
  let said = 0;
  const sentence = () => {
    said += 1;
    return `${one(beginnings)} ${one(people)} ${one(ends)}, as in step ${said}.`;
  };
  return {
    topic: () => one(topics),
    sentence,
    sentences: (count: number) => Array.from({ length: count }, sentence).join(" "),
    /** One of so many, by its number. */
    below: (count: number) => chance.next().value % count,
  };
}
