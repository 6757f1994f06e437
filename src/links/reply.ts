/** What a server replied to one request. */
export interface Reply {
  status: number;
  /** The whole address that a redirect leads to. */
  location?: string;
  /** How long the server asks to be left alone, in milliseconds. */
  retryAfter?: number;
}

/** Why there was no reply: the code of the system, of TLS or of the time-out. */
export interface NoReply {
  status: 0;
  code: string;
}
