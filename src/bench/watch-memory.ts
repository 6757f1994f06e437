import { readdir, readFile } from "node:fs/promises";

/** Megabytes in use. */
export interface MemoryUse {
  /** The most that Node had at a time. */
  node: number;
  /** The browser, all its processes together, on average over the second quarter of the time, and over the last. */
  browserEarly: number | undefined;
  browserLate: number | undefined;
}

/** How often is looked, in milliseconds. */
const interval = 250;

/** Watches, until `stop`, how much memory this process has and the browser that it started; the latter on Linux only. */
export function watchMemory(): { stop(): MemoryUse } {
  let node = 0;
  const browser: number[] = [];
  const look = async () => {
    node = Math.max(node, process.memoryUsage.rss() / 1e6);
    const used = await memoryOf(await processesBelow(process.pid)).catch(() => 0);
    if (used > 0) browser.push(used);
  };
  const timer = setInterval(look, interval);
  return {
    stop() {
      clearInterval(timer);
      const quarter = (from: number) =>
        average(browser.slice(from * browser.length, (from + 0.25) * browser.length));
      return { node: Math.round(node), browserEarly: quarter(0.25), browserLate: quarter(0.75) };
    },
  };
}

/** Watches, until `stop`, the most memory that a process and all that it started have at a time; 0 where that cannot be known. */
export function watchPeak(pid: number): { stop(): number } {
  let most = 0;
  const look = async () => {
    const used = await memoryOf([pid, ...(await processesBelow(pid))]).catch(() => 0);
    most = Math.max(most, used);
  };
  const timer = setInterval(look, interval);
  return {
    stop() {
      clearInterval(timer);
      return Math.round(most);
    },
  };
}

function average(values: readonly number[]): number | undefined {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? undefined : Math.round(sum / values.length);
}

/** All processes that one has started, and those that these have started (Linux, `/proc/<pid>/stat`). */
async function processesBelow(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    const parent = /\) \S (\d+)/.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (each: number | undefined): boolean =>
    each !== undefined && (parents.get(each) === pid || isBelow(parents.get(each)));
  return [...parents.keys()].filter(isBelow);
}

/** Megabytes of these processes, memory that they share counted once (Linux, `/proc/<pid>/smaps_rollup`). */
async function memoryOf(pids: readonly number[]): Promise<number> {
  let kilobytes = 0;
  for (const pid of pids) {
    const memory = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(memory)?.[1] ?? 0);
  }
  return kilobytes / 1000;
}
