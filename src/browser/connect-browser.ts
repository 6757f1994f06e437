import { type Browser, connect, TimeoutError } from "puppeteer";
import { asError } from "../report/thrown.ts";
import { askBrowser } from "./ask-browser.ts";
import type { OpenedBrowser } from "./open-browser.ts";
import { withinTime } from "./within-time.ts";

/** Milliseconds that a browser elsewhere may take to answer. */
const PATIENCE = 10_000;

/**
 * Connects to a browser that runs elsewhere: at `ws:` by its WebSocket, at `http:` by its debugging port.
 * Rejects with the reason, as a part of a sentence, where it cannot.
 */
export async function connectBrowser(address: URL): Promise<OpenedBrowser> {
  try {
    await knock(address);
    const browser = await connectTo(address);
    const leave = () => browser.disconnect();
    const { cores, isHinted } = await withinTime(PATIENCE, askBrowser(browser)).catch(
      async (error: unknown) => {
        await leave();
        throw error;
      },
    );
    if (isHinted) {
      await leave();
      throw new Error("it was not started with --font-render-hinting=none, and would print other bytes");
    }
    return { browser, version: await browser.version(), cores, close: leave, kill: () => void leave() };
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** Asks a server anything: a connection to one that stands still would be waited for as long as this program runs. */
async function knock({ protocol, host }: URL): Promise<void> {
  const origin = `${protocol.replace("ws", "http")}//${host}`;
  try {
    const { body } = await fetch(`${origin}/json/version`, { signal: AbortSignal.timeout(PATIENCE) });
    await body?.cancel();
  } catch (error) {
    if (asError(error).name === "TimeoutError") throw error; // All else the connection tells better.
  }
}

async function connectTo({ protocol, href }: URL): Promise<Browser> {
  const connecting = connect({
    ...(protocol.startsWith("ws") ? { browserWSEndpoint: href } : { browserURL: href }),
    protocolTimeout: 0, // Whoever has a job done sets its limit.
  });
  return withinTime(PATIENCE, connecting).catch((error: unknown) => {
    connecting.then((late) => late.disconnect()).catch(() => {});
    throw error;
  });
}

/** Why there is no connection, without the address, which may hold a password. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = asError(error);
  if (error instanceof TimeoutError || name === "TimeoutError")
    return `it does not answer within ${PATIENCE / 1000} s`;
  const first = cause instanceof Error ? cause.message : message;
  return first.replace(/^.*\/json\/version: /, "").replace(/\.$/, "");
}
