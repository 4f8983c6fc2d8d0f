const DAY = 86_400_000;
const PATTERN = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** An ISO 8601 date, time or both (`t="d"`, ECMA-376 part 1, 18.17.4) as a serial in the given system; null when it is none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = PATTERN.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined || month === undefined || day === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  return wholeDays(days, date1904) + time;
}

/** Days since 1970 -> serial. The 1900 system counts a 29 February 1900 that never was. */
function wholeDays(days: number, date1904: boolean): number {
  if (date1904) return days - Date.UTC(1904, 0, 1) / DAY;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
