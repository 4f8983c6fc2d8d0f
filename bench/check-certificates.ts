import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../src/workbench/host/xlsx/write-xlsx";
import { median, nodePeak, printedPeak, secondsOf, type Command } from "./measure";
import { supplierWorkbook } from "./supplier-workbook";

const root = join(__dirname, "..");
const PYTHON = "/usr/bin/python3";

export interface Size {
  readonly rows: number;
  readonly runs: number;
}

interface Figure {
  /** Median of the runs. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Suppliers whose level counts, so that both did the same job. */
  readonly counted: number;
}

interface Line {
  readonly rows: number;
  readonly ours: Figure;
  /** Null where pandas is not installed. */
  readonly pandas: Figure | null;
}

export function hasPandas(): boolean {
  return spawnSync(PYTHON, ["-c", "import pandas, openpyxl"]).status === 0;
}

/** A supplier list of each size, checked by the command line and by pandas in turn; with `write` also saved with the answer. */
export function checkedLists(
  sizes: readonly Size[],
  write: boolean,
  withPandas: boolean,
  folder: string,
): Line[] {
  return sizes.map(({ rows, runs }) => {
    const file = workbookOf(rows, folder);
    const json = { ours: join(folder, "ours.json"), pandas: join(folder, "pandas.json") };
    const out = (name: string): readonly string[] => (write ? [join(folder, `${name}.xlsx`)] : []);
    const ours = checkCommand(file, json.ours, out("ours"));
    const pandas: Command = {
      program: PYTHON,
      args: [join(__dirname, "check_with_pandas.py"), file, json.pandas, ...out("pandas")],
    };
    secondsOf(ours);
    const times = { ours: [] as number[], pandas: [] as number[] };
    for (let run = 0; run < runs; run++) {
      times.ours.push(secondsOf(ours));
      if (withPandas) times.pandas.push(secondsOf(pandas));
    }
    return {
      rows,
      ours: {
        seconds: median(times.ours),
        megabytes: nodePeak(ours, folder),
        counted: countedBy<{ suppliers: { counts: boolean }[] }>(json.ours, ({ suppliers }) =>
          suppliers.map(({ counts }) => counts),
        ),
      },
      pandas: withPandas
        ? {
            seconds: median(times.pandas),
            megabytes: printedPeak(pandas),
            counted: countedBy<{ telt: boolean }[]>(json.pandas, (all) => all.map(({ telt }) => telt)),
          }
        : null,
    };
  });
}

/** Seconds of a first run, when nothing was built or kept before. */
export function firstRun(rows: number, runs: number, folder: string): number {
  const command = checkCommand(workbookOf(rows, folder), join(folder, "ours.json"), []);
  return median(
    Array.from({ length: runs }, () => {
      rmSync(join(root, "build/cli"), { recursive: true, force: true });
      return secondsOf(command);
    }),
  );
}

/** What a person types. */
function checkCommand(file: string, json: string, out: readonly string[]): Command {
  const options = ["--date", "2026-10-01", "--json", json, ...out.flatMap((path) => ["--out", path])];
  return {
    program: "npm",
    args: ["run", "--silent", "--prefix", root, "cli", "--", "check", file, ...options],
  };
}

function workbookOf(rows: number, folder: string): string {
  const file = join(folder, `${rows}.xlsx`);
  writeFileSync(file, writeXlsx(supplierWorkbook(rows)));
  return file;
}

function countedBy<T>(json: string, answers: (content: T) => readonly boolean[]): number {
  return answers(JSON.parse(readFileSync(json, "utf8")) as T).filter(Boolean).length;
}

const COLUMNS =
  "     rows |  command line  per 1,000     peak | pandas + openpyxl  per 1,000     peak | time, ours to theirs";

/** The lines as a table, and how the figures grow from one size to the next. */
export function tableOf(lines: readonly Line[]): string {
  const figure = ({ seconds, megabytes }: Figure, rows: number, width: number): string => {
    const per = `${((seconds / rows) * 1_000_000).toFixed(1)} ms`;
    return `${`${seconds.toFixed(2)} s`.padStart(width)}  ${per.padStart(9)}  ${`${megabytes.toFixed(0)} MB`.padStart(7)}`;
  };
  const body = lines.map(({ rows, ours, pandas }) => {
    const theirs = pandas
      ? `${figure(pandas, rows, 17)} | ${(ours.seconds / pandas.seconds).toFixed(2)}${sameAnswer(ours, pandas)}`
      : `${"not run".padStart(17)}`;
    return `${rows.toLocaleString("en").padStart(9)} | ${figure(ours, rows, 13)} | ${theirs}`;
  });
  const growth = lines.slice(1).map((line, index) => growthFrom(lines[index] ?? line, line));
  return [COLUMNS, ...body, ...growth].join("\n");
}

function sameAnswer(ours: Figure, pandas: Figure): string {
  return ours.counted === pandas.counted
    ? ""
    : `  ANSWERS DIFFER: ${ours.counted} and ${pandas.counted} count`;
}

function growthFrom(before: Line, after: Line): string {
  const grown = (from: Figure, to: Figure): string =>
    `${(to.seconds / from.seconds).toFixed(1)}x the time, ${(to.megabytes / from.megabytes).toFixed(1)}x the memory`;
  const theirs = before.pandas && after.pandas ? `; pandas ${grown(before.pandas, after.pandas)}` : "";
  const size = (rows: number): string => rows.toLocaleString("en");
  return `  ${size(before.rows)} -> ${size(after.rows)} rows: ${grown(before.ours, after.ours)}${theirs}`;
}
