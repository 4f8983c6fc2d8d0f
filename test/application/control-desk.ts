import { createActions } from "../../src/application/create-actions";
import type { Verification } from "../../src/domain/control/verification";
import { wording } from "../../src/locale/nl/wording";
import { embeddedWorkbook } from "../excel/support/embedded-workbook";
import { BIDS, CRITERIA, NO_DECISIONS, quiet, SUPPLIERS, TENDERS, TODAY, type Rows } from "./support";

export const KANTINE = { tender: "Kantine", lot: "" };

/** A workbook in the embedded host, whose formulas calculate, with what a user does to score and verify it. */
export function controlDesk(sheets: Readonly<Record<string, Rows>> = {}) {
  const tables = {
    Leveranciers: SUPPLIERS,
    Tenders: TENDERS,
    Criteria: CRITERIA,
    Inschrijvingen: BIDS,
    ...sheets,
  };
  const subject = embeddedWorkbook({
    sheets: Object.entries(tables).map(([name, cells]) => ({ name, cells })),
  });
  let clock = "10:15";
  const actions = createActions(subject.workbook, {
    wording: () => wording,
    today: () => TODAY,
    time: () => clock,
  });
  const inspect = () => actions.inspect(null, quiet);
  const cells = (sheet: string) => subject.contents().get(sheet) ?? [];
  return {
    ...subject,
    actions,
    inspect,
    cells,
    /** As a user deletes a sheet. */
    drop: (sheet: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).delete();
        await context.sync();
      }),
    /** As a user empties a row; counted from 0. */
    emptyRow: (sheet: string, row: number): void =>
      cells(sheet)[row]?.forEach((_, column) => subject.edit(sheet, row, column, "")),
    /** The values of a sheet on a new one, as a copy shows them. */
    copy: async (from: string, to: string): Promise<void> => {
      const width = Math.max(...cells(from).map((line) => line.length));
      const lines = cells(from).map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(to);
        const range = sheet.getRangeByIndexes(0, 0, lines.length, width);
        range.numberFormat = lines.map((line) =>
          line.map((value) => (typeof value === "number" ? "General" : "@")),
        );
        range.values = lines.map((line) => [...line]);
        await context.sync();
      });
    },
    at: (time: string): void => void (clock = time),
    score: async (why = "", by = "Jan de Vries", decisions = NO_DECISIONS) =>
      actions.scoreTenders(await inspect(), decisions, [KANTINE], { by, why }, quiet),
    verify: async (): Promise<Verification> => actions.dossier.verify(await inspect()),
    /** 0-based row and column of the first cell with this text. */
    find: (sheet: string, text: string): readonly [row: number, column: number] => {
      for (const [row, line] of cells(sheet).entries()) {
        const column = line.findIndex((value) => value === text);
        if (column >= 0) return [row, column];
      }
      throw new Error(`${text} is not on ${sheet}`);
    },
  };
}
