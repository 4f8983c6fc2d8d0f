import { ASSESSMENT_HEADERS, CONSENSUS_HEADERS } from "./assessment-headers";
import { CRITERION_HEADERS } from "./criterion-headers";
import { COMMITTEE_HEADERS } from "./committee-headers";
import {
  CONTRACT_HEADERS,
  JUDGEMENT_HEADERS,
  PURCHASE_HEADERS,
  REVIEW_CRITERION_HEADERS,
} from "./cycle-headers";
import { BIDDER, CERTIFICATE_END, KVK, LOT, TENDER } from "./header-words";
import type { HeaderWords } from "./header-words";
import { SUPPLIER_HEADERS } from "./supplier-headers";
import { TENDER_HEADERS } from "./tender-headers";
import type { RoleColumns, TableRole } from "./roles";

type Headers = { readonly [R in TableRole]: Readonly<Record<RoleColumns[R], HeaderWords>> };

/** Which headers mean which column, per role. */
export const HEADERS: Headers = {
  suppliers: SUPPLIER_HEADERS,
  tenders: TENDER_HEADERS,
  criteria: CRITERION_HEADERS,
  bids: {
    tender: TENDER,
    lot: LOT,
    bidder: BIDDER,
    kvk: KVK,
    price: {
      template: "Inschrijfprijs",
      synonyms: [
        "Inschrijfsom",
        "Inschrijfbedrag",
        "Aanneemsom",
        "Aanneemprijs",
        "Offertebedrag",
        "Offerteprijs",
        "Prijs",
        "Totaalprijs",
        "Price",
        "Total price",
        "Bid price",
        "Bid amount",
        "Tender price",
        "Tender sum",
      ],
      weaker: [["Bedrag", "Amount"]],
    },
    valid: {
      template: "Geldig",
      synonyms: ["Geldigheid", "Geldige inschrijving", "Inschrijving geldig", "Valid", "Valid bid"],
    },
    remark: {
      template: "Opmerking",
      synonyms: ["Opmerkingen", "Remark", "Remarks", "Comment", "Comments"],
      weaker: [["Toelichting", "Notes"]],
    },
  },
  assessments: ASSESSMENT_HEADERS,
  consensus: CONSENSUS_HEADERS,
  ladder: {
    level: {
      template: "Niveau",
      synonyms: ["PSO-niveau", "PSO-trede", "Trede", "Prestatieniveau", "Level", "PSO level"],
    },
    rank: { template: "Rang", synonyms: ["Rangorde", "Volgorde", "Rank", "Order"] },
    value: { template: "Waarde", synonyms: ["Nut", "Value", "Utility"] },
    discountEuro: {
      template: "Korting EUR",
      synonyms: ["Korting euro", "Korting in euro", "Discount EUR", "Discount euro"],
    },
    discountPercent: {
      template: "Korting %",
      synonyms: [
        "Korting procent",
        "Korting percentage",
        "Kortingspercentage",
        "Discount %",
        "Discount percent",
      ],
    },
  },
  contracts: CONTRACT_HEADERS,
  purchases: PURCHASE_HEADERS,
  reviewCriteria: REVIEW_CRITERION_HEADERS,
  judgements: JUDGEMENT_HEADERS,
  committee: COMMITTEE_HEADERS,
  register: {
    organisation: {
      template: "Organisatie",
      synonyms: [
        "Organisation",
        "Organization",
        "Bedrijf",
        "Bedrijfsnaam",
        "Naam organisatie",
        "Naam bedrijf",
        "Company",
      ],
      weaker: [
        ["Handelsnaam", "Trade name", "Statutaire naam"],
        ["Naam", "Name", "Leverancier", "Supplier"],
        ["Naam 1", "Name 1"],
      ],
    },
    kvk: KVK,
    level: {
      template: "PSO-niveau",
      synonyms: ["PSO-trede", "Trede", "Prestatieniveau", "Niveau PSO-certificaat", "PSO level"],
      weaker: [
        ["Niveau", "Level", "PSO-status", "PSO"],
        ["PSO-certificaat", "PSO-keurmerk"],
      ],
    },
    pso30plus: SUPPLIER_HEADERS.pso30plus,
    validFrom: {
      template: "Ingangsdatum",
      synonyms: ["Datum ingang", "Geldig vanaf", "Valid from", "Start date"],
      weaker: [["Afgiftedatum", "Issue date"]],
    },
    validUntil: {
      template: "Geldig tot",
      synonyms: CERTIFICATE_END,
      weaker: [["Einddatum certificaat"], ["Einddatum", "End date"]],
    },
    certificateNumber: {
      template: "Certificaatnummer",
      synonyms: ["Certificaatnr", "PSO-certificaatnr", "PSO-certificaatnummer", "Certificate number"],
      weaker: [["Registratienummer", "Registration number"]],
    },
  },
  settings: {
    setting: { template: "Instelling", synonyms: ["Setting"] },
    value: { template: "Waarde", synonyms: ["Value"] },
  },
};

/** What a role cannot do without (the starred columns of the template); one key of each group is enough. */
export const STARRED: { readonly [R in TableRole]: readonly (readonly RoleColumns[R][])[] } = {
  suppliers: [["name"], ["level"]],
  tenders: [["tender"], ["closingDate", "procedure"]],
  criteria: [["criterion"], ["kind"], ["weight", "value"]],
  bids: [["bidder"], ["price"]],
  assessments: [["bidder"], ["criterion"], ["assessor"], ["score"]],
  consensus: [["bidder"], ["criterion"], ["score"], ["reason"]],
  ladder: [["level"], ["value", "discountEuro", "discountPercent"]],
  contracts: [["number"], ["supplier"]],
  purchases: [["supplier"], ["year"], ["amount"]],
  reviewCriteria: [["criterion"], ["weight"]],
  judgements: [["supplier"], ["criterion"], ["reviewer"], ["judgement"]],
  committee: [["name"], ["role"]],
  register: [["kvk"], ["level"]],
  settings: [["setting"], ["value"]],
};

/** Names that a table or sheet of a role is likely to have: they tell what a table is that misses a column. */
export const ROLE_NAMES: Readonly<Record<TableRole, readonly string[]>> = {
  suppliers: [
    "Leveranciers",
    "Suppliers",
    "Leverancierslijst",
    "Leveranciersregister",
    "Supplier register",
    "Vendors",
    "Crediteuren",
  ],
  tenders: ["Tenders", "Aanbestedingen"],
  criteria: ["Criteria", "Gunningscriteria"],
  bids: ["Inschrijvingen", "Bids", "Offertes", "Aanbiedingen", "Tenderers"],
  assessments: [
    "Beoordelingen",
    "Individuele beoordelingen",
    "Beoordelaarsscores",
    "Individuele scores",
    "Assessments",
    "Assessor scores",
    "Individual scores",
  ],
  consensus: ["Consensus", "Consensusscores", "Consensusbeoordeling", "Consensusbeoordelingen"],
  ladder: ["PSO-ladder", "Ladder"],
  contracts: ["Contracten", "Contracts", "Contractenregister", "Contractregister", "Contract register"],
  purchases: ["Inkoop", "Inkopen", "Inkoopcijfers", "Inkoopvolume", "Spend", "Purchases", "Purchasing"],
  reviewCriteria: ["Beoordelingscriteria", "Review criteria", "Supplier review criteria"],
  judgements: ["Leveranciersoordelen", "Oordelen", "Supplier judgements", "Supplier judgments", "Judgements"],
  committee: [
    "Commissie",
    "Beoordelingscommissie",
    "Commissieleden",
    "Committee",
    "Evaluation committee",
    "Assessment committee",
  ],
  register: ["PSO-register", "Register extract"],
  settings: ["Instellingen", "Settings"],
};

export const ROLES = Object.keys(HEADERS) as readonly TableRole[];
