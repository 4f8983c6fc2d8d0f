import type { SpendFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, euro } = findingWords(formatFor("en"));

/** What is wrong with the amounts that were bought and what the reader does about it. */
export const spendFindings: FindingSentences<SpendFindingCode> = {
  spendYearMissing: (p) => [
    isFilled(p, "text")
      ? `${quoted(p, "text")} is no year. The ${euro(p, "euro")} counts in the total, but in no year.`
      : `There is no year. The ${euro(p, "euro")} counts in the total, but in no year.`,
    "Enter the year, such as 2026.",
  ],
  spendTotalRow: (p) => [
    `${quoted(p, "text")} is no supplier on your list, but looks like a total. The ${euro(p, "euro")} does not count.`,
    "Put totals below the table, or enter the supplier.",
  ],
  spendAmountMissing: () => [
    "There is no amount, so this row does not count.",
    "Enter the amount without VAT, or delete the row.",
  ],
  spendTotalBelowZero: (p) => [
    `The total is ${euro(p, "total")}. No share can be calculated of that.`,
    "Check the amounts and the credit notes.",
  ],
  spendBesideColumn: () => [
    "There is a table of purchases too. I use that, and this column does not count.",
    "Keep up one of the two.",
  ],
  spendAmountsDiffer: (p) => [
    `This supplier has ${text(p, "count")} different amounts, the first in row ${text(p, "row")}. I add them up to ${euro(p, "total")}.`,
    "Check whether that is right, or put the whole amount on one row.",
  ],
  spendAmountRepeated: (p) => [
    `The same amount, ${euro(p, "euro")}, is also in row ${text(p, "row")} of this supplier. I count it once.`,
    "If these are two amounts, put the whole amount on one row.",
  ],
  spendSupplierBelowZero: (p) => [
    `All in all ${euro(p, "euro")} was bought from ${quoted(p, "name")}, less than nothing.`,
    "Check the credit notes and whether the invoices are there.",
  ],
};
