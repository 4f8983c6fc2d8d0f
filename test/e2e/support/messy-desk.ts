import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExcelSerial } from "../../../src/domain/cell";
import { cliTextsFor } from "../../../src/locale/cli-language";
import type { Language } from "../../../src/locale/language";
import { explainFailure } from "../../../src/workbench/cli/explain-failure";
import type { FindingJson } from "../../../src/workbench/cli/finding-json";
import { runCheck } from "../../../src/workbench/cli/run-check";
import { runScore, type ScoreOptions } from "../../../src/workbench/cli/run-score";
import { runTemplate } from "../../../src/workbench/cli/run-template";
import { progressOn } from "../../../src/workbench/cli/show-progress";
import type { ScoreJson } from "../../../src/workbench/cli/score-json";
import { PYTHON } from "../../support/libreoffice";

/** What a person at the command line sees after a command. */
export interface Seen {
  readonly code: number;
  /** Everything that was printed, the message of a failure included. */
  readonly text: string;
  /** Null when no JSON was written. */
  readonly json: (ScoreJson & { readonly findings: readonly FindingJson[] }) | null;
  /** Whether a workbook was written. */
  readonly written: boolean;
}

/** Runs a command on a workbook of the desk; `json` is where its JSON goes instead of beside it. */
type Run = (name: string, language?: Language, json?: string) => Promise<Seen>;

export interface Desk {
  readonly path: (name: string) => string;
  /** Where `score` puts the workbook of this name. */
  readonly out: (name: string) => string;
  readonly score: Run;
  readonly check: Run;
  readonly clear: () => void;
}

/** 1 November 2026: the certificates of the template are then as its example tells. */
const TODAY = 46_327 as ExcelSerial;

/** A folder with the template `t.xlsx` and one workbook per script (see `messy_workbooks.py`). */
export async function setDesk(scripts: Readonly<Record<string, string>>): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "messy-"));
  const path = (name: string): string => join(folder, name);
  const out = (name: string): string => path(`scored-${name}`);
  const texts = cliTextsFor("nl");
  await runTemplate({ today: TODAY, print: () => undefined, texts, out: path("t.xlsx") });
  const jobs = Object.entries(scripts).map(([name, script]) => [script, path(`${name}.xlsx`)]);
  python("messy_workbooks.py", jobs, path("t.xlsx"));

  const see = async (
    command: (common: Omit<ScoreOptions, "out" | "tender" | "by" | "why">) => Promise<number>,
    ...[name, language = "nl", elsewhere]: Parameters<Run>
  ): Promise<Seen> => {
    const lines: string[] = [];
    const texts = cliTextsFor(language);
    const json = elsewhere ?? path(`${name}.json`);
    if (elsewhere === undefined) rmSync(json, { force: true });
    const options = { workbook: path(name), json, date: null, today: TODAY, texts };
    let code: number;
    try {
      code = await command({ ...options, print: (line) => void lines.push(line) });
    } catch (error) {
      const failure = explainFailure(error, texts);
      code = failure.code;
      lines.push(failure.message);
    }
    const hasJson = elsewhere === undefined && existsSync(json);
    return {
      code,
      text: lines.join("\n"),
      json: hasJson ? (JSON.parse(readFileSync(json, "utf8")) as Seen["json"]) : null,
      written: existsSync(out(name)),
    };
  };
  return {
    path,
    out,
    score: (name, ...rest) => {
      rmSync(out(name), { force: true });
      return see(
        (common) => runScore({ ...common, out: out(name), tender: undefined, by: "", why: "" }),
        name,
        ...rest,
      );
    },
    check: (name, ...rest) => {
      const alone = { out: undefined, statusColumn: false, progress: progressOn({ write: () => undefined }) };
      return see(
        ({ workbook, ...common }) => runCheck({ ...common, ...alone, workbooks: [workbook] }),
        name,
        ...rest,
      );
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What the scored workbooks lost or changed of the workbooks that were read; empty when all is well. */
export function lostCells(pairs: readonly (readonly [before: string, after: string])[]): unknown {
  return JSON.parse(python("same_cells.py", pairs));
}

function python(script: string, input: unknown, ...args: readonly string[]): string {
  return execFileSync(PYTHON, [join(__dirname, script), ...args], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}
