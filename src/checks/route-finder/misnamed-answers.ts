import { type Nation, nations } from "../../kinds/nations.ts";
import type { RouteFinder } from "../../route-finder/find-states.ts";

/** An answer that is called by one nation and leads to the help of another. */
interface MisnamedAnswer {
  question: string;
  id: string;
  says: string;
  nation: Nation;
  said: Nation;
}

/** Every such answer. */
export function misnamedAnswers({ questions }: RouteFinder): MisnamedAnswer[] {
  return Object.entries(questions).flatMap(([question, { answers }]) =>
    Object.entries(answers).flatMap(([id, { says, nation }]): MisnamedAnswer[] => {
      const said = nations.find((each) => each === says.trim().toLowerCase().replace(/\s+/g, "-"));
      return nation && said && nation !== said ? [{ question, id, says, nation, said }] : [];
    }),
  );
}
