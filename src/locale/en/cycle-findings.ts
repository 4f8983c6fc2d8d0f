import type { CycleSettingFindingCode, MatchFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, number } = findingWords(formatFor("en"));

export const cycleFindings: FindingSentences<MatchFindingCode | CycleSettingFindingCode> = {
  cycleSupplierUnknown: (p) => [
    isFilled(p, "kvk")
      ? `KvK number ${text(p, "kvk")} is not in your supplier list.`
      : `${quoted(p, "name")} is not in your supplier list.`,
    "Correct the name or the KvK number, or add the supplier to your list.",
  ],
  cycleSupplierAmbiguous: (p) => [
    `There are ${text(p, "count")} suppliers called ${quoted(p, "name")}, so I cannot tell which one this is.`,
    "Enter the KvK number here.",
  ],
  cycleSupplierMissing: () => ["This row names no supplier.", "Enter the name or the KvK number."],
  cycleNameOfAnother: (p) => [
    `KvK number ${text(p, "kvk")} belongs to ${text(p, "other")}, but ${quoted(p, "name")} is another supplier. I go by the number.`,
    "Check which of the two it is.",
  ],
  cycleSettingUnreadable: (p) => [
    `I cannot use ${quoted(p, "text")} for ${quoted(p, "setting")}. The default holds.`,
    `Enter a number from ${number(p, "least")} to ${number(p, "most")}.`,
  ],
  reviewValuesReversed: (p) => [
    `From very good to poor the values do not go down: ${number(p, "veryGood")}, ${number(p, "good")}, ${number(p, "fair")} and ${number(p, "poor")}. The defaults hold.`,
    "Give each judgement a lower value than the one above it, such as 100, 75, 40 and 0.",
  ],
  reviewThresholdsReversed: (p) => [
    `Threshold A (${number(p, "fromA")}) is not above threshold B (${number(p, "fromB")}). The defaults hold.`,
    "Choose a higher threshold for A than for B, such as 75 and 50.",
  ],
};
