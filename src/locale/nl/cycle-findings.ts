import type { CycleSettingFindingCode, MatchFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, number } = findingWords(formatFor("nl"));

export const cycleFindings: FindingSentences<MatchFindingCode | CycleSettingFindingCode> = {
  cycleSupplierUnknown: (p) => [
    isFilled(p, "kvk")
      ? `KvK-nummer ${text(p, "kvk")} staat niet bij je leveranciers.`
      : `${quoted(p, "name")} staat niet bij je leveranciers.`,
    "Verbeter de naam of het KvK-nummer, of zet de leverancier in je lijst.",
  ],
  cycleSupplierAmbiguous: (p) => [
    `Er zijn ${text(p, "count")} leveranciers die ${quoted(p, "name")} heten, dus ik weet niet welke dit is.`,
    "Vul hier het KvK-nummer in.",
  ],
  cycleSupplierMissing: () => ["In deze rij staat geen leverancier.", "Vul de naam of het KvK-nummer in."],
  cycleNameOfAnother: (p) => [
    `KvK-nummer ${text(p, "kvk")} is van ${text(p, "other")}, maar ${quoted(p, "name")} is een andere leverancier. Ik ga uit van het nummer.`,
    "Controleer welke van de twee het is.",
  ],
  cycleSettingUnreadable: (p) => [
    `${quoted(p, "text")} kan ik bij ${quoted(p, "setting")} niet gebruiken. De standaard geldt.`,
    `Vul een getal in van ${number(p, "least")} tot en met ${number(p, "most")}.`,
  ],
  reviewValuesReversed: (p) => [
    `Van zeer goed naar slecht lopen de waarden niet af: ${number(p, "veryGood")}, ${number(p, "good")}, ${number(p, "fair")} en ${number(p, "poor")}. De standaard geldt.`,
    "Geef elk oordeel een lagere waarde dan het oordeel erboven, zoals 100, 75, 40 en 0.",
  ],
  reviewThresholdsReversed: (p) => [
    `Drempel A (${number(p, "fromA")}) ligt niet boven drempel B (${number(p, "fromB")}). De standaard geldt.`,
    "Kies voor A een hogere drempel dan voor B, zoals 75 en 50.",
  ],
};
