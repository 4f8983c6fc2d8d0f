import type { SpendFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, euro } = findingWords(formatFor("nl"));

/** What is wrong with the amounts that were bought and what the reader does about it. */
export const spendFindings: FindingSentences<SpendFindingCode> = {
  spendYearMissing: (p) => [
    isFilled(p, "text")
      ? `${quoted(p, "text")} is geen jaar. De ${euro(p, "euro")} telt mee in het totaal, maar in geen enkel jaar.`
      : `Er staat geen jaar. De ${euro(p, "euro")} telt mee in het totaal, maar in geen enkel jaar.`,
    "Vul het jaar in, zoals 2026.",
  ],
  spendTotalRow: (p) => [
    `${quoted(p, "text")} is geen leverancier op je lijst, maar lijkt een totaal. De ${euro(p, "euro")} telt niet mee.`,
    "Zet totalen onder de tabel, of vul de leverancier in.",
  ],
  spendAmountMissing: () => [
    "Er staat geen bedrag, dus deze rij telt niet mee.",
    "Vul het bedrag zonder btw in, of verwijder de rij.",
  ],
  spendTotalBelowZero: (p) => [
    `Het totaal is ${euro(p, "total")}. Daarvan kan ik geen aandeel berekenen.`,
    "Controleer de bedragen en de creditnota's.",
  ],
  spendBesideColumn: () => [
    "Er is ook een tabel met inkoop. Daarmee reken ik, en deze kolom telt niet mee.",
    "Houd één van beide bij.",
  ],
  spendAmountsDiffer: (p) => [
    `Bij deze leverancier staan ${text(p, "count")} verschillende bedragen, de eerste in rij ${text(p, "row")}. Ik tel ze op tot ${euro(p, "total")}.`,
    "Controleer of dat klopt, of zet het hele bedrag op één rij.",
  ],
  spendAmountRepeated: (p) => [
    `Hetzelfde bedrag, ${euro(p, "euro")}, staat bij deze leverancier ook in rij ${text(p, "row")}. Ik tel het één keer.`,
    "Zijn het twee bedragen? Zet dan het hele bedrag op één rij.",
  ],
  spendSupplierBelowZero: (p) => [
    `Alles bij elkaar is bij ${quoted(p, "name")} voor ${euro(p, "euro")} ingekocht, minder dan niets.`,
    "Controleer de creditnota's en of de facturen erbij staan.",
  ],
};
