import type { CellValue } from "../../../../src/domain/cell";
import type { Bid } from "../../../../src/domain/tender/tender";
import { assembleOne, BOOK, tenderOf, told, type Book, type Row } from "./workbook";

export const PLAN = { Tender: "Schoonmaak", Criterium: "Plan", Soort: "kwaliteit", Weging: 40 };
export const TEAM = { ...PLAN, Criterium: "Team", Weging: 20 };
export const PRICE = { ...PLAN, Criterium: "Prijs", Soort: "prijs" };

/** `Schoon BV`, `Plan`, `Jansen`, 7 as a row of the table. */
export function score(
  bidder: string,
  criterion: string,
  assessor: string,
  given: CellValue,
  more: Row = {},
): Row {
  return { Inschrijver: bidder, Criterium: criterion, Beoordelaar: assessor, Score: given, ...more };
}
export function agreed(bidder: string, criterion: string, given: CellValue, reason = "Om deze reden"): Row {
  return { Inschrijver: bidder, Criterium: criterion, Score: given, Motivering: reason };
}
export function setting(value: string): Pick<Book, "Instellingen"> {
  return { Instellingen: [{ Instelling: "Beoordelingen samenvoegen", Waarde: value }] };
}

/** The standard tender with an empty column Plan, so that only assessors can fill it. */
export const OPEN: Book = {
  ...BOOK,
  Inschrijvingen: BOOK.Inschrijvingen.map((row) => ({ ...row, Plan: "" })),
};
export const FULL: readonly Row[] = [
  score("Schoon BV", "Plan", "Jansen", 7, { Toelichting: "helder" }),
  score("Schoon BV", "Plan", "De Vries", 8),
  score("Schoon BV", "Plan", "Bakker", 7),
  score("Glans BV", "Plan", "Jansen", 6),
  score("Glans BV", "Plan", "De Vries", 6.5),
  score("Glans BV", "Plan", "Bakker", 5.5),
];

export const book = (rows: readonly Row[], more: Book = {}): Book => ({
  ...OPEN,
  Beoordelingen: rows,
  ...more,
});
/** The rows with the values of one of them replaced; counted from 0. */
export const withRow = (index: number, changes: Row): readonly Row[] =>
  FULL.map((row, at) => (at === index ? { ...row, ...changes } : row));

export const bidsOf = (from: Book): readonly Bid[] => tenderOf(assembleOne(from)).bids;
export const planOf = (from: Book): readonly (number | null)[] =>
  bidsOf(from).map(({ scores }) => scores[0] ?? null);
export const about = (from: Book): string[] =>
  told(assembleOne(from)).filter((each) => !each.startsWith("info"));
