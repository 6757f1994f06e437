/**
 * A value that is always there where it is asked for, as what was done before has made sure of.
 *
 * @throws {TypeError} where it is not
 */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError("A value is not there that always should be.");
  return value;
}
