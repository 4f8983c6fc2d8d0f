import { toSerial, type CalendarDate } from "../../dates/calendar";

/** A day of the worked example as a serial. */
export function exampleDay(date: CalendarDate): number {
  const serial = toSerial(date);
  if (serial === null) throw new RangeError(`No such day: ${date.year}-${date.month}-${date.day}`);
  return serial;
}
