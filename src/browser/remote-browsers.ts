import { asError } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";
import { buildNumber } from "./browser-build.ts";
import { BrowserLost, lostLine, noneLeft } from "./browser-lost.ts";
import { connectBrowser } from "./connect-browser.ts";
import type { Say } from "./find-browser.ts";
import type { PrintingBrowser, PrintingBrowsers } from "./printing-browser.ts";

/** A browser elsewhere that was asked for its build. */
interface AskedBrowser {
  address: URL;
  build: string;
}

/**
 * Asks the browsers at these addresses, `ws://10.0.0.7:3000,http://10.0.0.8:9222`, for their build.
 *
 * `say` gets a line for each that is not there. Throws ToolError where an address is none, no browser is there, or they
 * are of more builds than one, since the bytes of a PDF depend on it.
 */
export async function findRemoteBrowsers(named: string, say: Say): Promise<PrintingBrowsers> {
  const answers = await Promise.all(readAddresses(named).map(askBuild));
  const lost = answers.flatMap((answer) => (answer instanceof BrowserLost ? [answer] : []));
  const there = answers.flatMap((answer) => (answer instanceof BrowserLost ? [] : [answer]));
  const [first] = there;
  if (!first) throw noneLeft(lost);
  const { build } = first;
  if (there.some((other) => other.build !== build)) throw new ToolError(manyBuilds(there));
  for (const each of lost) say(lostLine(each));
  return { build, browsers: there.map(remoteBrowser) };
}

/** Reads addresses with commas between them; what stands behind one, such as the flags that it asks for, may have some too. */
function readAddresses(named: string): URL[] {
  const addresses = named.split(/,(?=\s*\w+:\/\/|\s*$)/).map((address) => address.trim());
  const [first = named, ...others] = addresses.filter((address) => address !== "");
  return [first, ...others].map(readAddress);
}

function readAddress(address: string): URL {
  if (/^(?:wss?|https?):\/\//.test(address) && URL.canParse(address)) return new URL(address);
  throw new ToolError(
    `LEAFLET_BROWSERS names "${address}", which is no address of a browser: write ws://HOST:PORT or http://HOST:PORT.`,
  );
}

/** What messages call a browser: its address without what is behind `?`, which may be secret, or before `@`. */
const nameOf = ({ protocol, host, pathname }: URL) => `${protocol}//${host}${pathname.replace(/\/$/, "")}`;

async function askBuild(address: URL): Promise<AskedBrowser | BrowserLost> {
  try {
    const { version, close } = await connectBrowser(address);
    await close();
    return { address, build: buildNumber(version) };
  } catch (error) {
    return new BrowserLost(nameOf(address), asError(error).message, { cause: error });
  }
}

/** The browser there. It is connected to again where its connection was cut, and given up where it stood still. */
function remoteBrowser({ address, build }: AskedBrowser): PrintingBrowser {
  let isSilent = false;
  return {
    name: nameOf(address),
    async open() {
      if (isSilent) throw new Error("it no longer answers");
      const opened = await connectBrowser(address);
      if (buildNumber(opened.version) !== build)
        throw new Error(`it is of another build now, ${opened.version}`);
      const kill = () => {
        isSilent = true;
        opened.kill();
      };
      return { ...opened, kill };
    },
  };
}

function manyBuilds(asked: readonly AskedBrowser[]): string {
  const each = asked.map(({ address, build }) => `${nameOf(address)} is ${build}`).join(", ");
  return (
    `The browsers that LEAFLET_BROWSERS names are not of one build, and would not print the same: ${each}. ` +
    "Give all of them the same version, or leave out those that differ."
  );
}
