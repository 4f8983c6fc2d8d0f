import type { AssessmentWords } from "../assessment/assessment-words";
import type { ColumnKey } from "../tables/roles";
import { inputSheet } from "./input-sheet";
import type { SheetDocument } from "./sheet-document";

const NAME = "Beoordelingen";

const COLUMNS = ["tender", "lot", "bidder", "criterion", "assessor", "score", "remark"] as const;

const WIDTHS: Readonly<Record<ColumnKey<"assessments">, number>> = {
  tender: 22,
  lot: 10,
  bidder: 28,
  criterion: 28,
  assessor: 18,
  score: 11,
  remark: 50,
};

/** A cell of the table of assessor scores; "" leaves it blank. */
export type AssessmentCells = Readonly<Record<ColumnKey<"assessments">, string | number>>;

/** A fresh sheet `Beoordelingen`: a table of the user's own from then on. */
export function assessmentsSheet(
  rows: readonly AssessmentCells[],
  { title, explanation, columns }: AssessmentWords["table"],
): SheetDocument {
  return inputSheet({
    name: NAME,
    marker: "input",
    table: NAME,
    title,
    explanation,
    columns: COLUMNS.map((column) => ({
      header: columns[column],
      width: WIDTHS[column],
      kind: column === "score" ? "number" : "text",
      ...(column === "score" ? { align: "center" as const } : {}),
    })),
    rows: rows.map((row) => COLUMNS.map((column) => (row[column] === "" ? null : row[column]))),
  });
}
