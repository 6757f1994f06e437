import type { Draft } from "../content/model.ts";

/** Makes a function of a draft work its answer out once, for all the rules that ask it. */
export function oncePerDraft<Value>(work: (draft: Draft) => Value): (draft: Draft) => Value {
  const known = new WeakMap<Draft, Value>();
  return (draft) => {
    if (!known.has(draft)) known.set(draft, work(draft));
    return known.get(draft) as Value;
  };
}
