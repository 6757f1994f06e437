import { type Nation, nations } from "../../kinds/nations.ts";
import type { RouteFinder } from "../../route-finder/find-states.ts";

/** An answer that leads to the help of another nation than it says, or of none. */
interface MisnamedAnswer {
  question: string;
  id: string;
  says: string;
  nation: Nation | undefined;
  /** The nation that it says; none where it has the nation of another answer. */
  said: Nation | undefined;
}

/** Every such answer. */
export function misnamedAnswers({ questions }: RouteFinder): MisnamedAnswer[] {
  return Object.entries(questions).flatMap(([question, { answers }]) => {
    const all = Object.entries(answers);
    return all.flatMap(([id, { says, nation }]): MisnamedAnswer[] => {
      const said = nationSaid(says);
      const isTaken = all.some(([other, each]) => other !== id && each.nation === nation);
      const isWrong = said ? nation !== said : nation !== undefined && isTaken;
      return isWrong ? [{ question, id, says, nation, said }] : [];
    });
  });
}

const nationSaid = (says: string) =>
  nations.find((each) => each === says.trim().toLowerCase().replace(/\s+/g, "-"));
