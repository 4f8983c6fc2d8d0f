import type { RoleColumns, TableRole } from "./roles";

/**
 * The headers of one column, best first: as the template writes it, words that mean just that, and words that are taken
 * only when none of the better ones is there.
 */
export interface HeaderWords {
  readonly template: string;
  readonly synonyms: readonly string[];
  readonly weaker?: readonly (readonly string[])[];
}

type Headers = { readonly [R in TableRole]: Readonly<Record<RoleColumns[R], HeaderWords>> };

const KVK: HeaderWords = {
  template: "KvK-nummer",
  synonyms: [
    "KvK",
    "KvK-nr",
    "KvK no",
    "KvK number",
    "KvK-nummer leverancier",
    "KvK-nummer inschrijver",
    "Handelsregisternummer",
    "Handelsregister",
    "Kamer van Koophandel",
    "KvK-inschrijving",
    "Chamber of Commerce",
    "Chamber of Commerce number",
    "CoC number",
    "CoC no",
    "Trade register number",
  ],
};
const TENDER: HeaderWords = {
  template: "Tender",
  synonyms: [
    "Aanbesteding",
    "Tendernaam",
    "Naam tender",
    "Aanbestedingsnaam",
    "Naam aanbesteding",
    "Tender name",
    "Uitvraag",
  ],
  weaker: [
    ["Tendernummer", "Tender nr", "Aanbestedingsnummer", "Tender number"],
    ["Opdracht", "Project"],
  ],
};
const LOT: HeaderWords = {
  template: "Perceel",
  synonyms: ["Perceelnummer", "Perceelnr", "Lot", "Lot number", "Lot no"],
};

/** Sources: the template (design section 3), facts/pso.md section 7, and the English of the same terms. */
export const HEADERS: Headers = {
  suppliers: {
    name: {
      template: "Leverancier",
      synonyms: [
        "Leveranciersnaam",
        "Naam leverancier",
        "Supplier",
        "Supplier name",
        "Vendor",
        "Vendor name",
        "Crediteur",
        "Naam crediteur",
        "Creditor",
        "Bedrijfsnaam",
        "Company",
        "Company name",
      ],
      weaker: [
        ["Handelsnaam", "Trade name", "Organisatie", "Organisation", "Organization"],
        ["Statutaire naam", "Relatie", "Onderaannemer", "Opdrachtnemer", "Contractpartner"],
        ["Naam", "Name"],
      ],
    },
    kvk: KVK,
    email: {
      template: "E-mail",
      synonyms: ["E-mailadres", "Mail", "Mailadres", "E-mail address", "Mail address"],
    },
    status: { template: "Status", synonyms: ["Leveranciersstatus", "Supplier status"] },
    level: {
      template: "PSO-niveau",
      synonyms: [
        "PSO-trede",
        "PSO-prestatieniveau",
        "Prestatieniveau",
        "Prestatieniveau PSO",
        "Niveau PSO",
        "Trede",
        "Trede PSO",
        "PSO level",
        "PSO step",
      ],
      weaker: [["PSO"], ["PSO-certificaat", "PSO-status", "PSO certificate"], ["Niveau", "Level"]],
    },
    pso30plus: {
      template: "PSO 30+",
      synonyms: ["30+", "30plus", "PSO 30plus", "Abw", "30+ Abw", "PSO 30+ Abw"],
    },
    certificateNumber: {
      template: "Certificaatnummer",
      synonyms: [
        "Certificaatnr",
        "Cert. nr",
        "Cert. nummer",
        "Nummer certificaat",
        "PSO-certificaatnummer",
        "Certificaatnummer PSO",
        "Certificate number",
        "Certificate no",
        "Cert. no",
      ],
      weaker: [["Registratienummer", "Registration number"]],
    },
    validFrom: {
      template: "Ingangsdatum",
      synonyms: [
        "Ingangsdatum certificaat",
        "Ingangsdatum PSO",
        "Geldig vanaf",
        "Geldig van",
        "Valid from",
        "Startdatum certificaat",
        "Start certificaat",
        "Effective date",
      ],
      weaker: [
        ["Afgiftedatum", "Datum afgifte", "Afgegeven op", "Issue date", "Date of issue", "Issued on"],
        ["Startdatum", "Begindatum", "Start date"],
      ],
    },
    validUntil: {
      template: "Geldig tot",
      synonyms: [
        "Geldig t/m",
        "Geldig tot en met",
        "Geldig tot datum",
        "Certificaat geldig tot",
        "PSO geldig tot",
        "Vervaldatum",
        "Vervaldatum certificaat",
        "Verloopdatum",
        "Valid until",
        "Valid to",
        "Valid through",
        "Expiry date",
        "Expiration date",
        "Expires on",
        "Expires",
      ],
      weaker: [["Einddatum", "Einddatum certificaat", "End date"]],
    },
    holderKvk: {
      template: "Certificaathouder KvK",
      synonyms: [
        "Certificaathouder KvK-nummer",
        "KvK certificaathouder",
        "KvK-nummer certificaathouder",
        "KvK-nummers certificaathouder",
        "KvK-nummers certificaat",
        "KvK op certificaat",
        "KvK-nummer op certificaat",
        "KvK-nummers op certificaat",
        "Certificate holder KvK",
        "Certificate holder CoC number",
        "Holder KvK",
      ],
    },
    copyReceived: {
      template: "Kopie ontvangen",
      synonyms: [
        "Kopie",
        "Kopie certificaat",
        "Kopie PSO-certificaat",
        "Kopie certificaat ontvangen",
        "Kopie ontvangen op",
        "Copy",
        "Copy received",
        "Copy received on",
        "Copy of certificate",
        "Certificate copy",
      ],
    },
    verifiedOn: {
      template: "Geverifieerd op",
      synonyms: ["Verificatiedatum", "Datum verificatie", "Gecontroleerd op", "Verified on"],
      weaker: [["Geverifieerd", "Verified"]],
    },
    verifiedBy: {
      template: "Geverifieerd door",
      synonyms: ["Gecontroleerd door", "Verified by"],
    },
    notCertifiable: { template: "Niet certificeerbaar", synonyms: ["Not certifiable"] },
    equivalentProof: {
      template: "Gelijkwaardig bewijs",
      synonyms: ["Gelijkwaardig bewijsmiddel", "Equivalent proof", "Equivalent evidence"],
      weaker: [["Gelijkwaardig", "Equivalent"]],
    },
    codeSentOn: {
      template: "Code verstuurd op",
      synonyms: ["Code verzonden op", "Code verstuurd", "Code verzonden", "Code sent on", "Code sent"],
    },
    codeVersion: { template: "Code versie", synonyms: ["Versie code", "Code version"] },
    codeConfirmedOn: {
      template: "Code bevestigd op",
      synonyms: ["Code bevestigd", "Code confirmed on", "Code confirmed"],
    },
    codeRemindedOn: {
      template: "Code herinnerd op",
      synonyms: ["Code herinnerd", "Code herinnering", "Code reminded on", "Code reminder sent on"],
    },
    spend: {
      template: "Inkoopvolume",
      synonyms: ["Spend", "Inkoopomzet", "Purchase volume", "Annual spend"],
      weaker: [["Omzet", "Jaaromzet", "Factuurbedrag"]],
    },
  },
  tenders: {
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
      synonyms: ["Parameter", "Regelparameter", "Parameter PSO-regel", "Rule parameter"],
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
    codeMentioned: { template: "Code genoemd", synonyms: ["Code vermeld", "Code mentioned"] },
    certificateRequested: {
      template: "Certificaat gevraagd",
      synonyms: ["Kopie certificaat gevraagd", "Certificate requested"],
    },
  },
  criteria: {
    tender: TENDER,
    lot: LOT,
    criterion: {
      template: "Criterium",
      synonyms: ["Naam criterium", "Gunningscriterium", "Criterion", "Criterion name", "Award criterion"],
      weaker: [["Subcriterium", "Subgunningscriterium", "Sub-criterion"]],
    },
    kind: {
      template: "Soort",
      synonyms: ["Soort criterium", "Type", "Kind", "Type criterium", "Criterion type"],
    },
    weight: {
      template: "Weging",
      synonyms: ["Gewicht", "Wegingsfactor", "Weegfactor", "Weight", "Weighting"],
      weaker: [["Maximaal aantal punten", "Maximum punten", "Max punten", "Maximum points", "Max points"]],
    },
    scaleMin: {
      template: "Schaal min",
      synonyms: [
        "Schaal minimum",
        "Minimum schaal",
        "Schaal van",
        "Laagste score",
        "Scale min",
        "Scale minimum",
      ],
    },
    scaleMax: {
      template: "Schaal max",
      synonyms: [
        "Schaal maximum",
        "Maximum schaal",
        "Schaal tot",
        "Hoogste score",
        "Scale max",
        "Scale maximum",
      ],
    },
    minimumScore: {
      template: "Minimumscore",
      synonyms: ["Minimale score", "Ondergrens score", "Minimum required score"],
    },
    value: {
      template: "Waarde",
      synonyms: ["Maximale waarde", "Meerwaarde", "Kwaliteitswaarde", "Value", "Maximum value"],
    },
  },
  bids: {
    tender: TENDER,
    lot: LOT,
    bidder: {
      template: "Inschrijver",
      synonyms: [
        "Naam inschrijver",
        "Aanbieder",
        "Offrant",
        "Gegadigde",
        "Bidder",
        "Bidder name",
        "Tenderer",
      ],
      weaker: [
        ["Leverancier", "Naam leverancier", "Leveranciersnaam", "Supplier", "Supplier name", "Vendor"],
        ["Bedrijfsnaam", "Bedrijf", "Organisatie", "Company", "Company name"],
        ["Naam", "Name"],
      ],
    },
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
  settings: {
    setting: { template: "Instelling", synonyms: ["Setting"] },
    value: { template: "Waarde", synonyms: ["Value"] },
  },
};

/** `Prijs` or `Value` say nothing about PSO: what a role cannot do without, each group satisfied by one of its keys. */
export const STARRED: { readonly [R in TableRole]: readonly (readonly RoleColumns[R][])[] } = {
  suppliers: [["name"], ["level"]],
  tenders: [["tender"], ["closingDate", "procedure"]],
  criteria: [["criterion"], ["kind"], ["weight", "value"]],
  bids: [["bidder"], ["price"]],
  ladder: [["level"], ["value"]],
  settings: [["setting"], ["value"]],
};

/** Names that a table or sheet of a role is likely to have, for recognising a table that misses a column. */
export const ROLE_NAMES: Readonly<Record<TableRole, readonly string[]>> = {
  suppliers: ["Leveranciers", "Suppliers", "Leverancierslijst", "Vendors", "Crediteuren"],
  tenders: ["Tenders", "Aanbestedingen"],
  criteria: ["Criteria", "Gunningscriteria"],
  bids: ["Inschrijvingen", "Bids", "Offertes", "Aanbiedingen", "Tenderers"],
  ladder: ["PSO-ladder", "Ladder"],
  settings: ["Instellingen", "Settings"],
};

export const ROLES = Object.keys(HEADERS) as readonly TableRole[];
