import type { CellValue } from "../../../../src/domain/cell";
import { BOOK, type Book, type Row } from "./workbook";

const assessed = (bidder: string, criterion: string, assessor: string, score: CellValue): Row => ({
  Inschrijver: bidder,
  Criterium: criterion,
  Beoordelaar: assessor,
  Score: score,
});
const agreed = (bidder: string, score: CellValue, reason: string): Row => ({
  Inschrijver: bidder,
  Criterium: "Plan",
  Score: score,
  Motivering: reason,
});
const both = (assessor: string, first: CellValue, second: CellValue): readonly Row[] => [
  assessed("Schoon BV", "Plan", assessor, first),
  assessed("Glans BV", "Plan", assessor, second),
];
const setting = (value: string): Row => ({ Instelling: "Beoordelingen samenvoegen", Waarde: value });
/** Bids about which the assessors are far apart, more of them than are told one by one. */
const many = Array.from({ length: 12 }, (_, index) => `Bod ${index}`);

/** Workbooks that between them bring up every finding about scores of assessors. */
export const ASSESSOR_BOOKS: readonly Book[] = [
  { ...BOOK, Beoordelingen: [...both("Jansen", 7, 7), ...both("De Vries", 9, "")] },
  ...["gemiddelde", "mediaan", "consensus"].map((way) => ({
    ...BOOK,
    Beoordelingen: both("Jansen", 3, 7),
    Consensus: [agreed("Schoon BV", 4, "")],
    Instellingen: [setting(way)],
  })),
  { ...BOOK, Beoordelingen: both("Jansen", 8, 7).map((row) => ({ ...row, Consensus: 8 })) },
  { ...BOOK, Beoordelingen: both("Jansen", 8, 7), Instellingen: [setting("consensus")] },
  { ...BOOK, Consensus: [agreed("Schoon BV", 8, "Goed"), agreed("Schoon BV", 8, "Goed")] },
  {
    ...BOOK,
    Beoordelingen: [
      ...both("Jansen", 8, 7),
      ...both("Jansen", 8, 7),
      ...both("", 8, 7),
      ...both("Bakker", "", ""),
      assessed("Schoon B.V.", "Plan", "Jansen", 8),
      assessed("Schoon B.V.", "Plan", "Bakker", 8),
      assessed("", "Plan", "Jansen", 8),
      assessed("Schoon BV", "Plannen", "Jansen", 8),
      assessed("Schoon BV", "Prijs", "Jansen", 8),
      assessed("Schoon BV", "", "Jansen", 8),
    ],
  },
  ...[[{ Tender: "Schoonmak" }], [{ Tender: "Schoonmaak", Perceel: "3" }, { Tender: "Schoonmaak" }]].map(
    (stray) => ({
      ...BOOK,
      Tenders: ["1", "2"].map((lot) => ({ ...BOOK.Tenders[0], Perceel: lot })),
      Inschrijvingen: ["1", "2"].flatMap((lot) =>
        BOOK.Inschrijvingen.map((bid) => ({ ...bid, Perceel: lot })),
      ),
      Beoordelingen: stray.flatMap((each) => [
        { Perceel: "", ...each, ...assessed("Schoon BV", "Plan", "Jansen", 8) },
        { Perceel: "", ...each, ...assessed("Schoon BV", "Plan", "Bakker", 8) },
        { Perceel: "", ...each, ...assessed("Schoon BV", "Plan", "Kok", 8) },
      ]),
    }),
  ),
  {
    ...BOOK,
    Tenders: [BOOK.Tenders[0], { ...BOOK.Tenders[0], Tender: "Catering" }],
    Beoordelingen: [{ Tender: "", ...assessed("Schoon BV", "Plan", "Jansen", 8) }],
  },
  {
    ...BOOK,
    Inschrijvingen: many.map((Inschrijver) => ({ ...BOOK.Inschrijvingen[0], Inschrijver, Plan: "" })),
    Beoordelingen: many.flatMap((name) => [
      assessed(name, "Plan", "Jansen", 2),
      assessed(name, "Plan", "Bakker", 8),
    ]),
  },
];
