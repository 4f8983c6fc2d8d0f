import { KVK } from "./header-words";
import type { HeaderWords } from "./header-words";
import type { ColumnKey } from "./roles";

/** Who is bought from, in tables about what was bought and how that went. */
const SUPPLIER: HeaderWords = {
  template: "Leverancier",
  synonyms: [
    "Naam leverancier",
    "Leverancier naam",
    "Leveranciersnaam",
    "Crediteur",
    "Naam crediteur",
    "Crediteurnaam",
    "Supplier",
    "Supplier name",
    "Vendor",
    "Vendor name",
    "Creditor",
    "Creditor name",
  ],
  weaker: [["Contractpartner", "Opdrachtnemer", "Contractor"]],
};

export const CONTRACT_HEADERS: Readonly<Record<ColumnKey<"contracts">, HeaderWords>> = {
  number: {
    template: "Contractnummer",
    synonyms: ["Contractnr", "Contract no", "Contract number", "Contract ID"],
    weaker: [["Contract"]],
  },
  supplier: {
    template: "Leverancier",
    synonyms: [
      "Naam leverancier",
      "Leverancier naam",
      "Leveranciersnaam",
      "Contractpartner",
      "Supplier",
      "Supplier name",
    ],
    weaker: [
      [
        "Opdrachtnemer",
        "Vendor",
        "Vendor name",
        "Contractor",
        "Crediteur",
        "Naam crediteur",
        "Crediteurnaam",
      ],
      ["Naam 1", "Name 1"],
    ],
  },
  kvk: KVK,
  start: {
    template: "Start",
    synonyms: [
      "Startdatum",
      "Contract start",
      "Start contract",
      "Startdatum contract",
      "Ingangsdatum contract",
      "Start date",
      "Contract start date",
    ],
    weaker: [["Ingangsdatum", "Begindatum"]],
  },
  end: {
    template: "Einde",
    synonyms: [
      "Einddatum",
      "Contract einde",
      "Einde contract",
      "Einddatum contract",
      "Contracteinddatum",
      "End",
      "End date",
      "Contract end",
      "Contract end date",
    ],
    weaker: [["Looptijd tot", "Geldig tot"]],
  },
  value: {
    template: "Opdrachtsom",
    synonyms: ["Contractwaarde", "Contractsom", "Contractbedrag", "Contract value", "Contract sum"],
  },
  psoClause: {
    template: "PSO-clausule",
    synonyms: [
      "Clausule PSO",
      "PSO-clausule opgenomen",
      "Clausule opgenomen",
      "PSO clause",
      "PSO clause included",
    ],
  },
  priceAgreement: {
    template: "Prijsafspraak",
    synonyms: ["Prijsafspraken", "Price agreement", "Price agreements"],
  },
  levelAtAward: {
    template: "PSO-niveau bij gunning",
    synonyms: [
      "PSO-trede bij gunning",
      "Niveau bij gunning",
      "Trede bij gunning",
      "PSO level at award",
      "Level at award",
    ],
  },
};

/** What was bought, as a purchase ledger lists it: per year, or per invoice with its date. */
export const PURCHASE_HEADERS: Readonly<Record<ColumnKey<"purchases">, HeaderWords>> = {
  supplier: SUPPLIER,
  kvk: KVK,
  year: {
    template: "Jaar",
    synonyms: ["Year"],
    weaker: [
      ["Boekjaar", "Kalenderjaar", "Inkoopjaar", "Factuurjaar", "Financial year", "Fiscal year"],
      ["Factuurdatum", "Boekdatum", "Boekingsdatum", "Invoice date", "Posting date", "Booking date"],
    ],
  },
  amount: {
    template: "Bedrag",
    synonyms: ["Factuurbedrag", "Amount"],
    weaker: [
      [
        "Inkoopbedrag",
        "Nettobedrag",
        "Netto bedrag",
        "Gefactureerd",
        "Gefactureerd bedrag",
        "Invoice amount",
        "Net amount",
        "Purchase amount",
      ],
      ["Inkoopvolume", "Inkoopomzet", "Spend", "Uitgaven", "Purchases", "Omzet", "Jaaromzet"],
    ],
  },
};

export const REVIEW_CRITERION_HEADERS: Readonly<Record<ColumnKey<"reviewCriteria">, HeaderWords>> = {
  criterion: {
    template: "Beoordelingscriterium",
    synonyms: [
      "Beoordelingsaspect",
      "Beoordelingsonderdeel",
      "Review criterion",
      "Supplier review criterion",
      "Review aspect",
    ],
    weaker: [["Criterium", "Criterion", "Aspect", "Onderdeel"]],
  },
  weight: {
    template: "Weging",
    synonyms: ["Gewicht", "Wegingsfactor", "Weegfactor", "Weight", "Weighting"],
  },
  remark: {
    template: "Toelichting",
    synonyms: ["Uitleg", "Opmerking", "Opmerkingen", "Explanation", "Remark", "Remarks", "Notes"],
    weaker: [["Omschrijving", "Description"]],
  },
};

export const JUDGEMENT_HEADERS: Readonly<Record<ColumnKey<"judgements">, HeaderWords>> = {
  supplier: SUPPLIER,
  kvk: KVK,
  period: { template: "Periode", synonyms: ["Beoordelingsperiode", "Period", "Review period"] },
  criterion: REVIEW_CRITERION_HEADERS.criterion,
  reviewer: {
    template: "Beoordelaar",
    synonyms: [
      "Naam beoordelaar",
      "Beoordelaar naam",
      "Beoordeeld door",
      "Ingevuld door",
      "Reviewer",
      "Reviewer name",
      "Reviewed by",
      "Assessor",
      "Filled in by",
    ],
  },
  judgement: {
    template: "Oordeel",
    synonyms: ["Leveranciersoordeel", "Judgement", "Judgment"],
    weaker: [
      ["Beoordeling", "Waardering", "Score", "Cijfer", "Rapportcijfer", "Rating", "Grade", "Assessment"],
    ],
  },
  remark: {
    template: "Toelichting",
    synonyms: [
      "Opmerking",
      "Opmerkingen",
      "Onderbouwing",
      "Motivering",
      "Explanation",
      "Remark",
      "Remarks",
      "Comment",
      "Comments",
      "Notes",
    ],
  },
};
