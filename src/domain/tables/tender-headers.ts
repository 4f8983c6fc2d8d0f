import { LOT, TENDER } from "./header-words";
import type { HeaderWords } from "./header-words";
import type { ColumnKey } from "./roles";

/** Sources: the template, the Dutch terms collected from practice, and the English of the same terms. */
export const TENDER_HEADERS: Readonly<Record<ColumnKey<"tenders">, HeaderWords>> = {
  tender: TENDER,
  lot: LOT,
  description: { template: "Omschrijving", synonyms: ["Beschrijving", "Description"] },
  procedure: {
    template: "Procedure",
    synonyms: ["Procedurevorm", "Soort procedure", "Type procedure", "Procedure type"],
  },
  closingDate: {
    template: "Sluitingsdatum",
    synonyms: [
      "Sluiting",
      "Sluitingsdatum inschrijving",
      "Sluitingsdatum inschrijvingen",
      "Uiterste inschrijfdatum",
      "Inschrijftermijn",
      "Deadline",
      "Closing date",
      "Submission deadline",
    ],
  },
  awardDate: { template: "Gunningsdatum", synonyms: ["Gunning", "Datum gunning", "Award date"] },
  contractStart: {
    template: "Contract start",
    synonyms: [
      "Startdatum contract",
      "Start contract",
      "Ingangsdatum contract",
      "Contractstartdatum",
      "Contract start date",
    ],
    weaker: [["Ingangsdatum", "Startdatum", "Start", "Start date"]],
  },
  contractEnd: {
    template: "Contract einde",
    synonyms: [
      "Einddatum contract",
      "Einde contract",
      "Contracteinddatum",
      "Contract end",
      "Contract end date",
    ],
    weaker: [["Einddatum", "Einde", "End date"]],
  },
  referenceMoment: {
    template: "Peildatum",
    synonyms: ["Peilmoment", "Reference date", "Reference moment"],
  },
  method: {
    template: "Methode",
    synonyms: ["Gunningsmethode", "Gunningsmethodiek", "Method", "Award method"],
  },
  priceFormula: { template: "Prijsformule", synonyms: ["Price formula"] },
  rule: {
    template: "PSO-regel",
    synonyms: ["PSO-beslisregel", "Beslisregel", "PSO rule", "Decision rule"],
  },
  ruleParameter: {
    template: "PSO-parameter",
    synonyms: ["Parameter", "Regelparameter", "Parameter PSO-regel", "PSO rule parameter", "Rule parameter"],
  },
  ruleFixedOn: {
    template: "Regel vastgesteld op",
    synonyms: ["Regel gepubliceerd op", "Vastgesteld op", "Rule fixed on", "Rule published on"],
  },
  rounding: { template: "Afronding", synonyms: ["Decimalen", "Rounding", "Decimals"] },
  recalculate: { template: "Herberekenen", synonyms: ["Herberekening", "Recalculate"] },
  contracts: {
    template: "Aantal opdrachten",
    synonyms: ["Aantal contracten", "Aantal winnaars", "Number of contracts", "Number of winners"],
  },
  ceilingPrice: {
    template: "Plafondprijs",
    synonyms: ["Plafondbedrag", "Prijsplafond", "Maximumprijs", "Ceiling price", "Price ceiling"],
  },
  estimate: {
    template: "Raming",
    synonyms: ["Opdrachtraming", "Geraamde waarde", "Estimate", "Estimated value"],
  },
  codeMentioned: {
    template: "Code genoemd",
    synonyms: [
      "Code genoemd op",
      "Code vermeld",
      "Inkoopcode genoemd",
      "Code mentioned",
      "Code mentioned on",
    ],
  },
  certificateRequested: {
    template: "Certificaat gevraagd",
    synonyms: [
      "Certificaat gevraagd op",
      "PSO-certificaat gevraagd",
      "Kopie certificaat gevraagd",
      "Certificate requested",
      "Certificate requested on",
    ],
  },
};
