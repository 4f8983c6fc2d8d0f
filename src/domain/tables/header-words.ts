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
    "CoC number",
    "CoC no",
    "Trade register number",
  ],
};
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
