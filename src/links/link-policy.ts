/** How patient a check of links is; times are in milliseconds. */
export interface LinkPolicy {
  /** How long one request may take. */
  timeout: number;
  /** How often a request is made again where the failure may pass. */
  retries: number;
  /** The wait before the first of those; each further one is twice as long. */
  pause: number;
  /** The longest wait that a server may ask for; where it asks for more, it is left alone. */
  longestWait: number;
}

/** The policy of `npm run links`: slow servers have time to answer, and none is asked often. */
export const politePolicy: LinkPolicy = { timeout: 20_000, retries: 2, pause: 2_000, longestWait: 60_000 };
