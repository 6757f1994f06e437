/** A page or its browser crashed, hangs or is gone. The job on it may be done again; the message says what happened. */
export class PageLost extends Error {
  override readonly name = "PageLost";
}
