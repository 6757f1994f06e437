import type { FindStep } from "./find-step.ts";
import { usualPlaces } from "./usual-places.ts";

/** The best browser that is in one of its usual places and starts. */
export const browserOnMachine: FindStep = async (machine) => {
  for (const { executablePath, kind } of usualPlaces(machine)) {
    if (await machine.starts(executablePath)) return { executablePath, kind, source: "machine" };
  }
  return undefined;
};
