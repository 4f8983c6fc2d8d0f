/** Dutch and English names and abbreviations, folded; the index is the month less one. */
const MONTHS: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "febr"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const WEEKDAY =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[.,]? +/;

/** 1..12 for a folded Dutch or English month name or abbreviation; null otherwise. */
export function monthOfName(name: string): number | null {
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index < 0 ? null : index + 1;
}

/** A folded date text without a day of the week in front. */
export function withoutWeekday(text: string): string {
  return text.replace(WEEKDAY, "");
}
