/**
 * A page or its browser crashed, hangs or is gone, and the job on it may be done again. The message says what
 * happened, as a part of a sentence.
 */
export class PageLost extends Error {
  override readonly name = "PageLost";
}
