/** Makes a function work its answer about a draft or a text out once, for all the rules that ask it. */
export function oncePer<Asked extends object, Value>(work: (asked: Asked) => Value): (asked: Asked) => Value {
  const known = new WeakMap<Asked, Value>();
  return (asked) => {
    if (!known.has(asked)) known.set(asked, work(asked));
    return known.get(asked) as Value;
  };
}
