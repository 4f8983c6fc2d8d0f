/**
 * The headers of one column, best first: as the template writes it, words that mean just that, and words that are taken
 * only when none of the better ones is there.
 */
export interface HeaderWords {
  readonly template: string;
  readonly synonyms: readonly string[];
  readonly weaker?: readonly (readonly string[])[];
}

/** The KvK number, of a supplier or a bidder. */
export const KVK: HeaderWords = {
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
    "Chamber of Commerce no",
    "Chamber of Commerce nr",
    "CoC number",
    "CoC no",
    "Trade register number",
  ],
};
/** The end of a certificate, of a supplier or in the register. */
export const CERTIFICATE_END: readonly string[] = [
  "Geldig t/m",
  "Geldig tot en met",
  "Geldig tot datum",
  "Certificaat geldig tot",
  "Certificaat geldig t/m",
  "PSO geldig tot",
  "PSO geldig t/m",
  "Einde geldigheid",
  "Vervaldatum",
  "Vervaldatum certificaat",
  "Verloopdatum",
  "Expiratiedatum",
  "Valid until",
  "Valid to",
  "Valid through",
  "Expiry date",
  "Expiration date",
  "Expires on",
  "Expires",
];
export const TENDER: HeaderWords = {
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
export const LOT: HeaderWords = {
  template: "Perceel",
  synonyms: ["Perceelnummer", "Perceelnr", "Lot", "Lot number", "Lot no"],
};

/** Who offers, in the bids and in whatever is said about them. */
export const BIDDER: HeaderWords = {
  template: "Inschrijver",
  synonyms: ["Naam inschrijver", "Aanbieder", "Offrant", "Gegadigde", "Bidder", "Bidder name", "Tenderer"],
  weaker: [
    [
      "Leverancier",
      "Naam leverancier",
      "Leverancier naam",
      "Leveranciersnaam",
      "Supplier",
      "Supplier name",
      "Vendor",
      "Vendor name",
    ],
    ["Bedrijfsnaam", "Bedrijf", "Organisatie", "Naam organisatie", "Company", "Company name"],
    ["Naam", "Name"],
    ["Naam 1", "Name 1"],
  ],
};

/** An award criterion by its name. */
export const CRITERION: HeaderWords = {
  template: "Criterium",
  synonyms: ["Naam criterium", "Gunningscriterium", "Criterion", "Criterion name", "Award criterion"],
  weaker: [["Subcriterium", "Subgunningscriterium", "Sub-criterion"]],
};
