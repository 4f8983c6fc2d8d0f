import { LOT, TENDER } from "./header-words";
import type { HeaderWords } from "./header-words";
import type { ColumnKey } from "./roles";

/** Words for the name that no other list has. */
export const COMMITTEE_MEMBER: readonly string[] = [
  "Commissielid",
  "Naam commissielid",
  "Lid commissie",
  "Lid beoordelingscommissie",
  "Committee member",
  "Name of committee member",
];

/** Who assesses and decides, and whether each declared to have no interest in the outcome. */
export const COMMITTEE_HEADERS: Readonly<Record<ColumnKey<"committee">, HeaderWords>> = {
  tender: TENDER,
  lot: LOT,
  name: {
    template: "Naam",
    synonyms: ["Name", ...COMMITTEE_MEMBER],
    weaker: [["Lid", "Member"]],
  },
  role: {
    template: "Rol",
    synonyms: ["Rol in commissie", "Rol in de commissie", "Role", "Role in committee"],
  },
  position: {
    template: "Functie",
    synonyms: ["Functie in organisatie", "Functietitel", "Position", "Job title", "Function"],
  },
  declaration: {
    template: "Belangenverklaring",
    synonyms: [
      "Belangenverklaring getekend",
      "Belangenverklaring ondertekend",
      "Belangenverklaring ontvangen",
      "Verklaring belangenverstrengeling",
      "Verklaring geen belangenconflict",
      "Integriteitsverklaring",
      "Declaration of interests",
      "Conflict of interest declaration",
      "Conflict-of-interest declaration",
      "Declaration of no conflict",
    ],
  },
  remark: {
    template: "Toelichting",
    synonyms: ["Opmerking", "Opmerkingen", "Explanation", "Remark", "Remarks", "Notes"],
  },
};
