import { NOWHERE, type CellValue } from "../cell";
import type { Finding } from "../finding";
import { excelRound } from "../rounding/excel-round";
import { readNumber } from "../tables/read-number";
import { readText } from "../tables/read-text";
import { read } from "../tables/reading";
import type { TableOf } from "../tables/read-tables-types";
import type { SettingRow } from "../tables/rows";
import { unlessNothing } from "../tables/says-nothing";
import { settingAnswer, type SettingAnswer, type SettingReading } from "../tables/setting-answer";
import { DEFAULT_CYCLE_POLICY, type CyclePolicy } from "./cycle-policy";
import { CYCLE_SETTINGS, type CycleSetting } from "./cycle-settings";
import type { CycleSettingFindingCode } from "./supplier-finding-codes";

const MOST_DAYS = 365;
const MOST_MONTHS = 60;
const MOST_POINTS = 100;
/** None of these settings has thousands, so the separators do not matter. */
const SEPARATORS = { decimalSeparator: ",", thousandsSeparator: "." };
/** Takes away what a share times 100 has too much. */
const POINT_DIGITS = 9;

type Reader<T> = (raw: CellValue, row: SettingRow) => SettingReading<T>;

/**
 * The settings of the supplier cycle. What cannot be used is told and its default holds; labels whose values do not descend,
 * and thresholds in the wrong order, lose all of theirs together.
 */
export function readCyclePolicy(settings: TableOf<SettingRow> | null): {
  readonly policy: CyclePolicy;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const answer = <T>(name: CycleSetting, reader: Reader<T>): SettingAnswer<T> => {
    const answered = settingAnswer(settings, CYCLE_SETTINGS[name], reader, "warning");
    findings.push(...answered.findings);
    return answered;
  };
  const falling = <K extends CycleSetting>(
    standard: Readonly<Record<K, number>>,
    names: readonly K[],
    code: CycleSettingFindingCode,
  ): Readonly<Record<K, number>> => {
    const answers = names.map((name) => ({ name, ...answer(name, readPoints) }));
    const values = answers.map(({ name, value }) => value ?? standard[name]);
    const risen = values.findIndex((value, index) => index > 0 && value >= (values[index - 1] ?? 0));
    if (risen < 0) return recordOf(names, values);
    const row = answers[risen]?.row ?? answers[risen - 1]?.row;
    const params = recordOf<string, number>(names, values);
    findings.push({
      code,
      severity: "warning",
      place: row?.value.place ?? NOWHERE,
      params,
      supplier: null,
      tender: null,
    });
    return standard;
  };
  const standard = DEFAULT_CYCLE_POLICY;
  const { values, fromA, fromB } = standard.scale;
  const months = (name: CycleSetting): number | null => answer(name, readMonths).value;
  const policy: CyclePolicy = {
    organisation: answer("organisation", readName).value,
    contact: answer("contact", readName).value ?? answer("signatory", readName).value,
    codeVersion: answer("codeVersion", readName).value,
    reminderDays: answer("reminderDays", readDays).value ?? standard.reminderDays,
    scale: {
      values: falling(values, ["veryGood", "good", "fair", "poor"], "reviewValuesReversed"),
      ...falling({ fromA, fromB }, ["fromA", "fromB"], "reviewThresholdsReversed"),
    },
    nextReviewMonths: {
      high: months("highRisk") ?? standard.nextReviewMonths.high,
      medium: months("mediumRisk") ?? standard.nextReviewMonths.medium,
      low: months("lowRisk") ?? standard.nextReviewMonths.low,
    },
  };
  return { policy, findings };
}

const readName: Reader<string> = unlessNothing(readText, "isValue");
const readDays = within(1, MOST_DAYS);
const readMonths = within(1, MOST_MONTHS);

/** Both 75 and a cell that shows 75% are written; a limit under one point would be no limit. */
function readPoints(raw: CellValue, row: SettingRow): SettingReading<number> {
  const { value, problem } = readNumber(raw, SEPARATORS);
  if (problem?.code === "errorValue") return { value: null, problem };
  const isShare = value !== null && ((value > 0 && value < 1) || (value === 1 && isPercentage(raw)));
  const points = isShare ? excelRound(value * MOST_POINTS, POINT_DIGITS) : value;
  return points !== null && points >= 0 && points <= MOST_POINTS
    ? read(points)
    : refused(raw, row, 0, MOST_POINTS);
}

function within(least: number, most: number): Reader<number> {
  return (raw, row) => {
    const { value, problem } = readNumber(raw, SEPARATORS);
    if (problem?.code === "errorValue") return { value: null, problem };
    const fits = value !== null && Number.isInteger(value) && value >= least && value <= most;
    return fits ? read(value) : refused(raw, row, least, most);
  };
}

function refused(
  raw: CellValue,
  { setting }: SettingRow,
  least: number,
  most: number,
): SettingReading<never> {
  const params = { setting: setting.value ?? "", text: String(raw).trim(), least, most };
  return { value: null, problem: { code: "cycleSettingUnreadable", params } };
}

function isPercentage(raw: CellValue): boolean {
  return typeof raw === "string" && raw.trim().endsWith("%");
}

function recordOf<K extends string, V>(keys: readonly K[], values: readonly V[]): Record<K, V> {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Record<K, V>;
}
