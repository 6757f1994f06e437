/** What was thrown, as an error; JavaScript lets anything be thrown, and a socket throws an event that has the message. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const hasMessage = typeof thrown === "object" && thrown !== null && "message" in thrown;
  return new Error(String(hasMessage ? thrown.message : thrown), { cause: thrown });
}

/** The code of a failure of the operating system, such as `ENOENT`; `undefined` of all else that was thrown. */
export function systemCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string"
    ? thrown.code
    : undefined;
}
