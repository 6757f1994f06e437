/** How many days each month has where the year is no leap year. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the last century or this, written 2026-11-21. */
export function isDay(value: string): boolean {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return day >= 1 && day <= lengthOf(year, month);
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}

/** A day some months after another; the last of its month where that is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const all = year * 12 + month - 1 + months;
  const [thatYear, thatMonth] = [Math.floor(all / 12), (all % 12) + 1];
  const thatDate = Math.min(date, lengthOf(thatYear, thatMonth));
  return [thatYear, thatMonth, thatDate].map((part) => String(part).padStart(2, "0")).join("-");
}

/** How many days lie between two days; below 0 where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
