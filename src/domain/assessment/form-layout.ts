import type { CellValue } from "../cell";
import { headerKey } from "../tables/header-text";

export const FORM_COLUMNS = ["bidder", "criterion", "scale", "score", "remark"] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Headers in either language: a form is read back whatever language the reader uses now. */
const HEADERS: Readonly<Record<FormColumn, readonly string[]>> = {
  bidder: ["Inschrijver", "Bidder"],
  criterion: ["Criterium", "Criterion"],
  scale: ["Schaal", "Scale"],
  score: ["Score"],
  remark: ["Toelichting", "Explanation"],
};

const BY_HEADER: ReadonlyMap<string, FormColumn> = new Map(
  FORM_COLUMNS.flatMap((column) => HEADERS[column].map((header) => [headerKey(header), column])),
);

/** Which column of a form a header cell names; null for any other cell. */
export function formColumnOf(cell: CellValue): FormColumn | null {
  return typeof cell === "string" ? (BY_HEADER.get(headerKey(cell)) ?? null) : null;
}

/** What ties a form to its round and assessor: `3F9A-0B12-C4D5-E6F7 / 2`, where 2 is the second assessor. */
export function formTie(controlNumber: string, assessor: number): string {
  return `${controlNumber} / ${assessor}`;
}

const TIE = /\b([0-9A-F]{4}(?:-[0-9A-F]{4}){3}) \/ (\d{1,4})\b/;

/** Null for a text without a tie. */
export function readFormTie(
  cell: CellValue,
): { readonly controlNumber: string; readonly assessor: number } | null {
  const [, controlNumber, assessor] = typeof cell === "string" ? (TIE.exec(cell) ?? []) : [];
  return controlNumber === undefined ? null : { controlNumber, assessor: Number(assessor) };
}
