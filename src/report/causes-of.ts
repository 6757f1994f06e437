/** An error, and those that it was wrapped around, outermost first: by the language's `cause` and `errors`, and by Eleventy. */
export function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const { cause, originalError, errors } = error as {
    cause?: unknown;
    originalError?: unknown;
    errors?: unknown;
  };
  return [error, ...[cause, originalError, errors].flat().flatMap(causesOf)];
}
