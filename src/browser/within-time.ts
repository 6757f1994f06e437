import { TimeoutError } from "puppeteer";

/** Waits for `work`, but after `limit` milliseconds rejects with TimeoutError. The work itself goes on. */
export async function withinTime<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`it took longer than ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
