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

/** Servers turn away what does not say who it is. */
const headers = {
  "user-agent": "Mozilla/5.0 (compatible; guide-link-check)",
  accept: "text/html, */*;q=0.8",
};

/**
 * Asks for an address by HEAD, which costs the server least, and where that fails by GET, because some servers do not
 * answer HEAD as they answer a reader. A redirect is not followed.
 */
export async function sendRequest(url: string, timeout: number): Promise<Reply | NoReply> {
  const reply = await send("HEAD", url, timeout);
  return reply.status >= 400 && reply.status !== 429 ? send("GET", url, timeout) : reply;
}

async function send(method: "HEAD" | "GET", url: string, timeout: number): Promise<Reply | NoReply> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, headers, signal, redirect: "manual" });
    await response.body?.cancel();
    return {
      status: response.status,
      location: readLocation(response.headers.get("location"), url),
      retryAfter: readRetryAfter(response.headers.get("retry-after")),
    };
  } catch (error) {
    return { status: 0, code: codeOf(error) };
  }
}

function readLocation(location: string | null, url: string): string | undefined {
  if (location === null || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  // The place on the page that the link asked for still holds (RFC 9110, 10.2.2).
  target.hash ||= new URL(url).hash;
  return target.href;
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now. */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** `fetch` wraps what went wrong in an error of its own; a time-out has a name only. */
function codeOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  return name === "TimeoutError" ? name : (cause?.code ?? name);
}
