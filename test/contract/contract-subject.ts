import { WorkbookError, type Workbook, type WritePlan } from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import type { NamedTable } from "../../src/domain/tables/snapshot";
import type { WorkbookFixture } from "../support/in-memory-workbook";

/** A workbook behind the port together with what a person can see and do without the port. */
export interface ContractSubject {
  readonly workbook: Workbook;
  /** Every cell of every sheet, in order; blank rows and columns at the end left out. */
  contents(): ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  readonly activeSheet: () => string;
  /** The number format of a cell. */
  formatOf(sheet: string, row: number, column: number): string;
  /** A colleague types. */
  edit(sheet: string, row: number, column: number, value: string | number): void;
  dispose(): void;
}

export const SUPPLIERS: NamedTable = {
  name: "Leveranciers",
  sheet: "Invoer",
  row: 1,
  column: 1,
  rowCount: 3,
  columnCount: 2,
  hasHeaders: true,
  hasTotals: false,
};

export const SETTINGS: NamedTable = {
  name: "Instellingen",
  sheet: "Inkoopladder",
  row: 2,
  column: 0,
  rowCount: 3,
  columnCount: 2,
  hasHeaders: true,
  hasTotals: false,
};

export const BOOK: WorkbookFixture = {
  sheets: [
    {
      name: "Invoer",
      cells: [[], ["", "Leverancier", "KvK-nummer"], ["", "Bakker", "00123456"], ["", "Smid", 12345678]],
    },
    { name: "Leeg", cells: [] },
    {
      name: "Inkoopladder",
      cells: [["Inkoopladder · instellingen"], [], ["Instelling", "Waarde"], ["horizon", 6], ["kopie", "ja"]],
    },
    { name: "Bijlage", cells: [["#N/A", true, -1.5]], visibility: "Hidden" },
    { name: "Diep", cells: [["x"]], visibility: "VeryHidden" },
  ],
  tables: [SUPPLIERS, SETTINGS],
};

export const HOSTILE = [
  "=1+1",
  "+31 6 12345678",
  "-12",
  "@SUM(A1)",
  "\tTab",
  "\nRegel",
  "'aan zee",
  "''dubbel",
  '=HYPERLINK("http://x.example","klik")',
  "00123",
  "1-2",
  "TRUE",
  "1E5",
  "#N/A",
  " spatie ",
  "12:30",
  "50%",
  "€ 5",
];

export type MakeSubject = (fixture: WorkbookFixture) => ContractSubject;

/** A subject per test. */
export interface Bench {
  readonly subject: ContractSubject;
  open(fixture?: WorkbookFixture): ContractSubject;
  /** The write is refused, and no cell, format, table or sheet is different afterwards. */
  refusal(plan: WritePlan): Promise<WorkbookError>;
}

/** Call within a `describe`. */
export function benchFor(make: MakeSubject): Bench {
  let subject: ContractSubject | null = null;
  afterEach(() => {
    subject?.dispose();
    subject = null;
  });
  const current = (): ContractSubject => {
    if (subject === null) throw new Error("Nothing was opened");
    return subject;
  };
  return {
    get subject() {
      return current();
    },
    open: (fixture = BOOK) => (subject = make(fixture)),
    refusal: async (plan) => {
      const before = await stateOf(current());
      const error = await current()
        .workbook.write(plan)
        .then(
          () => null,
          (thrown: unknown) => thrown,
        );
      expect(error).toBeInstanceOf(WorkbookError);
      expect(await stateOf(current())).toEqual(before);
      return error as WorkbookError;
    },
  };
}

/** What a person can see of a workbook. */
export async function stateOf(subject: ContractSubject): Promise<unknown> {
  const contents = subject.contents();
  const { sheets, tables } = await subject.workbook.read();
  return {
    contents: [...contents],
    formats: [...contents].map(([sheet, rows]) =>
      rows.map((line, row) => line.map((_, column) => subject.formatOf(sheet, row, column))),
    ),
    active: subject.activeSheet(),
    visible: sheets.map(({ name, visible }) => [name, visible]),
    tables: [...tables].sort((left, right) => left.name.localeCompare(right.name)),
  };
}
